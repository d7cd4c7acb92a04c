package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Finds all equilibria of a game of two players by trying all pairs of supports of the same size.
 *
 * <p>Strictly dominated strategies are struck out first, which takes no equilibrium away. Each pair gives at most one corner of either player's best-reply polytope; two corners are an equilibrium when everything that
 * either player plays is a best reply to the other. In a degenerate game these are the extreme equilibria, and all others are
 * mixtures of them.
 *
 * <p>Source: Dickhaut and Kaplan 1991; degenerate games as in Avis, Rosenberg, Savani and von Stengel 2010.
 */
public record SupportEnumeration(
        @Param(
                unit = "-",
                meaning =
                        "Largest effort, in pairs of supports; a pair that only fractions can decide counts thirtyfold",
                min = 1,
                max = 1e12,
                standard = "20000000")
        double effort)
        implements Solver {
    /** As much as takes some seconds. */
    static final double STANDARD_EFFORT = 2e7;

    public SupportEnumeration {
        Check.ranges(SupportEnumeration.class, effort);
    }

    /** With the standard effort. */
    public SupportEnumeration() {
        this(STANDARD_EFFORT);
    }

    @Override
    public boolean takes(PayoffTable game) {
        return game.size() == 2 && Math.max(game.strategies(0), game.strategies(1)) <= Supports.MOST;
    }

    @Override
    public Found find(PayoffTable game) {
        Check.that(
                takes(game),
                "SupportEnumeration is for two players with at most %d strategies each, not for %s",
                Supports.MOST,
                game);
        var left = Dominance.pure(game);
        var small = left.reduced();
        var rows = new Corners(small, 0);
        var columns = new Corners(small, 1);
        int largest = Math.min(small.strategies(0), small.strategies(1));
        int size = 1;
        while (size <= largest && pairs(small, size, rows, columns)) size++;
        var pairs = CornerPair.equilibria(rows.found(), columns.found());
        var plays =
                pairs.stream().<Play>map(pair -> left.lifted(pair.profile())).toList();
        return new Found(plays, notes(pairs, size, largest));
    }

    /** Tries supports of one size; false when the effort is spent. */
    private boolean pairs(PayoffTable game, int size, Corners rows, Corners columns) {
        Supports.each(
                game.strategies(0),
                size,
                own -> Supports.each(game.strategies(1), size, other -> {
                    if (rows.effort() + columns.effort() >= 2 * effort) return;
                    rows.visit(own, other);
                    columns.visit(other, own);
                }));
        return rows.effort() + columns.effort() < 2 * effort;
    }

    private static List<String> notes(List<CornerPair> pairs, int size, int largest) {
        var notes = new ArrayList<String>();
        if (size <= largest) {
            notes.add("stopped early among supports of %d strategies; may have missed equilibria".formatted(size));
        }
        notes.addAll(CornerPair.continua(pairs));
        return notes;
    }
}
