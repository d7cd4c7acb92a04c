package overbuild.selftest.kind;

import java.util.Map;

/** A population in which what pays spreads, in continuous time. */
public record Replicator() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var start = Games.alike(inputs.number("x0"));
        var end = new overbuild.game.Replicator(Games.symmetric(inputs)).flow(start, inputs.number("t"));
        return Map.of("x_t", end.probability(0, 0));
    }
}
