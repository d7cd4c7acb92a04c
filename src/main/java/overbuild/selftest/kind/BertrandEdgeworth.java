package overbuild.selftest.kind;

import java.util.Map;

/** Two firms that compete in prices with given capacities. */
public record BertrandEdgeworth() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var game = new overbuild.equilibrium.BertrandEdgeworth(
                inputs.number("a"), inputs.number("b"), inputs.number("K1"), inputs.number("K2"));
        double price = inputs.number("p");
        return Map.of(
                "R1", game.revenueOfLarger(),
                "R2", game.revenueOfSmaller(),
                "p_low", game.lowest(),
                "p_high", game.highest(),
                "atom1", game.atom(),
                "F1_at_p", game.largerUpTo(price),
                "F2_at_p", game.smallerUpTo(price));
    }
}
