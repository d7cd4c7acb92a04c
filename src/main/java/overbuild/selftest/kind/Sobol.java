package overbuild.selftest.kind;

import java.util.Map;

/** Shares in the variance of functions for which they are known. */
public record Sobol() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var function = TestFunction.of(inputs);
        int parameter = inputs.whole("i") - 1;
        double variance = function.variance();
        double first = function.alone(parameter) / variance;
        double total = function.involved(parameter) / variance;
        return Map.of(
                "mean",
                function.mean(),
                "variance",
                variance,
                "S_i",
                first,
                "ST_i",
                total,
                "ST_minus_S",
                total - first);
    }
}
