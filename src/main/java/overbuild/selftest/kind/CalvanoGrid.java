package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.PriceGrid;

/** Prices that learners can ask, and what they think of them at first. */
public record CalvanoGrid() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var grid = grid(inputs);
        int action = inputs.whole("action");
        return Map.of("price", grid.price(action), "Q0", grid.first(inputs.number("delta"))[action]);
    }

    static PriceGrid grid(Inputs inputs) {
        return new PriceGrid(Calvano.market(inputs), inputs.whole("m"), inputs.number("xi"));
    }
}
