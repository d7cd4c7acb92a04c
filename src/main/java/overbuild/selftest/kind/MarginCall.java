package overbuild.selftest.kind;

import java.util.Map;
import overbuild.finance.Pledge;

/** A loan against shares whose price falls: when the lender calls, and what cures it. */
public record MarginCall() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double shares = inputs.number("n");
        double price = inputs.number("S0");
        double most = inputs.number("LTVmax");
        double target = inputs.number("LTVtarget");
        var start = new Pledge(inputs.number("L"), shares * price);
        var fallen = new Pledge(inputs.number("L"), shares * inputs.number("S_after"));
        return Map.of(
                "LTV0", start.ratio(),
                "S_call", price * start.priceAt(most),
                "drop_to_call", 1 - start.priceAt(most),
                "LTV_after", fallen.ratio(),
                "cash_cure", fallen.cashTo(target),
                "sale_cure", fallen.saleTo(target),
                "S_wipeout", price * start.priceAt(1));
    }
}
