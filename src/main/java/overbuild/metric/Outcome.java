package overbuild.metric;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** A number per run: one constant each. */
public enum Outcome implements Measure {
    DARK_SHARE_MAX("-", "Largest dark share", e -> max(e.series(MarketMetric.DARK_SHARE))),
    UTILISATION_MIN("-", "Lowest utilisation of equipped capacity", e -> min(e.series(MarketMetric.UTILISATION)));

    private final String unit;
    private final String meaning;
    private final ToDoubleFunction<Evidence> rule;

    Outcome(String unit, String meaning, ToDoubleFunction<Evidence> rule) {
        this.unit = unit;
        this.meaning = meaning;
        this.rule = rule;
    }

    /** The value for a run and window; NaN where it has no meaning. */
    public double of(Evidence evidence) {
        return rule.applyAsDouble(evidence);
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    private static double max(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
    }

    private static double min(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
    }
}
