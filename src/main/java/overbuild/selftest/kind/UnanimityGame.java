package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.CoalitionGame;

/** Players of whom some have to agree before anything is worth something. */
public record UnanimityGame() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int players = inputs.whole("n");
        int needed = (1 << inputs.whole("needed")) - 1;
        var game = CoalitionGame.of(players, set -> (set & needed) == needed ? 1 : 0);
        var values = game.values();
        return Map.of(
                "value_needed",
                values[0],
                "value_other",
                values[players - 1],
                "together_needed",
                game.interaction(0, 1),
                "together_other",
                game.interaction(0, players - 1));
    }
}
