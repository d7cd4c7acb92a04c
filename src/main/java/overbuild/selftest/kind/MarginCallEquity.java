package overbuild.selftest.kind;

import java.util.Map;
import overbuild.finance.Pledge;

/** Shares bought on margin: the price at which the lender calls. */
public record MarginCallEquity() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double price = inputs.number("S0");
        var bought = new Pledge(price * (1 - inputs.number("initial_margin")), price);
        double call = bought.priceAt(1 - inputs.number("maintenance_margin"));
        return Map.of("S_call", price * call, "drop_to_call", 1 - call);
    }
}
