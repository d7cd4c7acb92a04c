package overbuild.selftest.kind;

import java.util.Map;
import overbuild.finance.BreakEven;

/** The rate at which a lender breaks even. */
public record CreditPricing() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        return Map.of("R", BreakEven.rate(inputs.number("rf"), inputs.number("PD"), inputs.number("LGD")));
    }
}
