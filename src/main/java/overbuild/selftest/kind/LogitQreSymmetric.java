package overbuild.selftest.kind;

import java.util.Collections;
import java.util.Map;
import overbuild.game.PayoffTable;
import overbuild.game.Player;

/** Equal firms that choose among outputs with noise and sell at a linear price. */
public record LogitQreSymmetric() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var outputs = inputs.list("actions");
        int asked = outputs.indexOf(inputs.number("action"));
        if (asked < 0) throw new IllegalArgumentException("action is none of the actions");
        double a = inputs.number("a");
        double b = inputs.number("b");
        double c = inputs.number("c");
        var firms = Collections.nCopies(inputs.whole("N"), Player.numbered("firm", outputs.size()));
        var game = PayoffTable.of("", firms, (firm, chosen) -> {
            double total = 0;
            for (int k : chosen) total += outputs.get(k);
            return (Math.max(a - b * total, 0) - c) * outputs.get(chosen[firm]);
        });
        return Map.of(
                "probability", LogitQre.reached(game, inputs.number("lambda")).probability(0, asked));
    }
}
