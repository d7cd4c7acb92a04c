package overbuild.selftest.kind;

import java.util.Map;
import overbuild.finance.Impact;

/** A forced sale that presses the price. */
public record FireSale() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double loan = inputs.number("L");
        double price = inputs.number("S");
        double value = inputs.number("n") * price;
        double target = inputs.number("LTVtarget");
        var impact = new Impact(inputs.number("kappa"));
        double sold = impact.shareToReach(loan, value, target);
        return Map.of(
                "fraction_sold",
                sold,
                "S_after",
                price * (1 - impact.kappa() * sold),
                "loan_after",
                loan - impact.proceeds(value, sold),
                "fraction_sold_no_impact",
                new Impact(0).shareToReach(loan, value, target));
    }
}
