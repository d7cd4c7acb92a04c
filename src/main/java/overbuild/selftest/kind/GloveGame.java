package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.CoalitionGame;

/** Owners of left and of right gloves, of which only pairs are worth something. */
public record GloveGame() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int left = inputs.whole("left");
        int players = left + inputs.whole("right");
        var game = CoalitionGame.of(players, set -> {
            int lefts = Integer.bitCount(set & (1 << left) - 1);
            return Math.min(lefts, Integer.bitCount(set) - lefts);
        });
        var values = game.values();
        return Map.of(
                "value_left",
                values[0],
                "value_right",
                values[players - 1],
                "together",
                game.interaction(0, players - 1));
    }
}
