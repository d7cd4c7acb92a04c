package overbuild.selftest.kind;

import java.util.Map;

/** The user cost of capacity in its forms. */
public record UserCost() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double price = inputs.number("pK");
        double rate = inputs.number("r");
        double decay = inputs.number("delta");
        double fall = inputs.number("g_down");
        double end = overbuild.model.UserCost.atEnd(price, rate, decay, fall);
        return Map.of(
                "u_continuous",
                overbuild.model.UserCost.perTick(price, rate, decay, fall),
                "u_discrete_end",
                end,
                "u_discrete_start",
                end / (1 + rate),
                "u_discrete_end_constant_price",
                overbuild.model.UserCost.atEnd(price, rate, decay, 0));
    }
}
