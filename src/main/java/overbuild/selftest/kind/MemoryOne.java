package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.RepeatedDilemma;

/** Two players who look at the last round only, and whose actions fail at times. */
public record MemoryOne() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var match = new RepeatedDilemma(Games.dilemma(inputs), inputs.number("e"))
                .longRun(player(inputs, "row"), player(inputs, "col"));
        return Map.of(
                "cooperation_row", match.restraintOfRow(),
                "cooperation_col", match.restraintOfColumn(),
                "payoff_row", match.row(),
                "payoff_col", match.column());
    }

    private static overbuild.game.MemoryOne player(Inputs inputs, String who) {
        return new overbuild.game.MemoryOne(
                1,
                inputs.number(who + "_p_CC"),
                inputs.number(who + "_p_CD"),
                inputs.number(who + "_p_DC"),
                inputs.number(who + "_p_DD"));
    }
}
