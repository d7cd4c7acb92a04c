package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Check;

/**
 * Follows the path of Lemke and Howson from every label, for two players.
 *
 * <p>Complementary pivoting in B'x + s = 1 and A y + r = 1 with positive payoffs: a label is dropped, and whatever label is then
 * held twice is dropped in turn, until the first is met again. Ties are broken lexicographically, so that degenerate games do not
 * cycle.
 *
 * <p>Source: Lemke and Howson 1964; von Stengel 2002.
 */
public record LemkeHowson() implements Solver {
    private static final int LONGEST_PATH = 100_000;
    private static final double SAME = 1e-7;

    @Override
    public boolean takes(PayoffTable game) {
        return game.size() == 2;
    }

    @Override
    public Found find(PayoffTable game) {
        Check.that(takes(game), "LemkeHowson is for two players, not for %s", game);
        var plays = new ArrayList<Play>();
        int cut = 0;
        for (int label = 0; label < game.strategies(0) + game.strategies(1); label++) {
            var end = path(game, label);
            if (end == null) cut++;
            else if (plays.stream().noneMatch(play -> ((Profile) play).isNear(end, SAME))) plays.add(end);
        }
        var notes = new ArrayList<>(List.of("may have missed equilibria that no path from the origin leads to"));
        if (cut > 0) notes.add("stopped early on %d paths after %d pivots".formatted(cut, LONGEST_PATH));
        return new Found(plays, notes);
    }

    /** The end of the path that begins by dropping a label; none when it is too long. */
    private static Profile path(PayoffTable game, int dropped) {
        int rows = game.strategies(0);
        var first = Tableau.of(game, 0);
        var second = Tableau.of(game, 1);
        int label = dropped;
        boolean inFirst = dropped < rows;
        for (int k = 0; k < LONGEST_PATH; k++) {
            label = (inFirst ? first : second).enter(label);
            if (label == dropped)
                return Profile.of(new double[][] {first.weights(0, rows), second.weights(rows, game.strategies(1))});
            inFirst = !inFirst;
        }
        return null;
    }
}
