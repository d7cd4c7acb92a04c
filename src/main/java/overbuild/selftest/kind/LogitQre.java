package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.PayoffTable;
import overbuild.game.Profile;

/** Two players with two actions who reply with noise, on the branch that begins where they choose at random. */
public record LogitQre() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var found = reached(Games.twoByTwo(inputs), inputs.number("lambda"));
        return Map.of("p_row_first", found.probability(0, 0), "p_col_first", found.probability(1, 0));
    }

    /** The equilibrium on the principal branch. */
    static Profile reached(PayoffTable game, double lambda) {
        var found = new overbuild.game.LogitQre(lambda).find(game);
        if (found.plays().isEmpty()) throw new IllegalStateException(String.join("; ", found.notes()));
        return (Profile) found.plays().get(0);
    }
}
