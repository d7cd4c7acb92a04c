package overbuild.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import overbuild.metric.Measure;
import overbuild.model.Yardstick;

/** A theory line per tick: one column each. */
enum YardstickColumn implements Measure {
    CARTEL("Capacity with the largest joint profit", Yardstick::cartel),
    COURNOT("Cournot capacity of the firms in the market", Yardstick::cournot),
    FREE_ENTRY("Capacity at which the price covers long-run cost", Yardstick::freeEntry),
    FREE_ENTRY_UNCERTAIN(
            "The same ex ante: with the expectation and the uncertainty of demand when the order is due",
            Yardstick::freeEntryUncertain),
    PLANNER("Capacity with the largest total surplus", Yardstick::planner);

    private final String meaning;
    private final ToDoubleFunction<Yardstick> rule;

    YardstickColumn(String meaning, ToDoubleFunction<Yardstick> rule) {
        this.meaning = meaning;
        this.rule = rule;
    }

    double of(Yardstick yardstick) {
        return rule.applyAsDouble(yardstick);
    }

    @Override
    public String key() {
        return "yardstick_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String unit() {
        return "structure";
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
