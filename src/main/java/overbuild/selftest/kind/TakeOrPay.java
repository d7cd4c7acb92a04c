package overbuild.selftest.kind;

import java.util.Map;

/** A contract for capacity of which most is paid for in any case. */
public record TakeOrPay() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double price = inputs.number("p_c");
        double volume = inputs.number("Q_c");
        double must = inputs.number("theta");
        double taken = inputs.number("q");
        double payment = overbuild.finance.TakeOrPay.payment(price, volume, must, taken);
        return Map.of(
                "payment",
                payment,
                "shortfall_fee",
                payment - price * taken,
                "mark_to_market",
                overbuild.finance.TakeOrPay.worth(
                        price,
                        inputs.number("P_spot"),
                        volume,
                        must,
                        inputs.whole("remaining_quarters"),
                        inputs.number("r_q")));
    }
}
