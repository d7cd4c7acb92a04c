package overbuild.selftest.kind;

import java.util.Map;
import overbuild.metric.Series;

/** A lottery for a prize that is worth more to some than to others. */
public record TullockAsymmetric() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var values = inputs.list("V_per_firm");
        var rest = new UnequalContest(values, 1).rest();
        double total = rest.sum(rest::effort);
        return Map.of(
                "X", total,
                "x_per_firm", rest.each(rest::effort),
                "p_per_firm", rest.each(rest::prize),
                "payoff_per_firm", rest.each(firm -> values.get(firm) * rest.prize(firm) - rest.effort(firm)),
                "dissipation", total / Series.max(inputs.numbers("V_per_firm")));
    }
}
