package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.CriticalDiscount;
import overbuild.game.Dilemma;

/** How patient firms of a shared dilemma must be, per tick and per year. */
public record NPlayerThresholds() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double punishment = inputs.number("P");
        var dilemma = new Dilemma(inputs.number("T"), inputs.number("R"), punishment, punishment);
        var full = CriticalDiscount.cournot(inputs.whole("N"));
        return Map.of(
                "delta_binary", dilemma.grim().factor(),
                "delta_full", full.factor(),
                "delta_full_annual", full.over(inputs.whole("ticks_per_year")),
                "rate_max_per_tick", full.largestRate());
    }
}
