package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.Replicator;

/** A population in which what pays spreads, in generations. */
public record ReplicatorDiscrete() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var start = Games.alike(inputs.number("x0"));
        var end = new Replicator(Games.symmetric(inputs)).after(start, inputs.whole("t"));
        return Map.of("x_t", end.probability(0, 0));
    }
}
