package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Rates;

/** Growth by doubling times, and what is built for one of them while the other comes true. */
public record DoublingTime() implements Kind {
    private static final double DAYS_PER_TICK = 365.0 / Rates.TICKS_PER_YEAR;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double believed = Rates.perYear(perTick(inputs.number("days_believed")));
        double actual = Rates.perYear(perTick(inputs.number("days_actual")));
        return Map.of(
                "growth_believed", believed,
                "growth_actual", actual,
                "overbuild_ratio", Math.pow((1 + believed) / (1 + actual), inputs.number("years")));
    }

    private static double perTick(double days) {
        return Math.log(2) * DAYS_PER_TICK / days;
    }
}
