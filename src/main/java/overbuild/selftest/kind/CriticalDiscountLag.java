package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.Dilemma;

/** How patient players must be when a race is punished late. */
public record CriticalDiscountLag() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double punishment = inputs.number("P");
        var dilemma = new Dilemma(inputs.number("T"), inputs.number("R"), punishment, punishment);
        return Map.of(
                "delta_critical", dilemma.grim().lagging(inputs.number("lag")).factor());
    }
}
