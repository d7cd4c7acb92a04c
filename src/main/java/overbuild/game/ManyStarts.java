package overbuild.game;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Looks for equilibria of any number of players from many random starts.
 *
 * <p>Strictly dominated strategies are struck out and pure equilibria enumerated. For mixed ones every combination of supports is
 * tried when there are few, else those at which noisy best replies come to rest; each guess is polished by Newton's method and held
 * against the table.
 *
 * <p>Source: supports as in Porter, Nudelman and Shoham 2008; noisy replies as in McKelvey and Palfrey 1995.
 */
public record ManyStarts(
        @Param(
                unit = "-",
                meaning =
                        "Random starts for each combination of supports; twenty times as many in all where those are too many",
                min = 1,
                max = 10000,
                standard = "12")
        int starts,

        @Param(unit = "-", meaning = "Seed of the random starts", standard = "1")
        long seed)
        implements Solver {
    private static final int FEW_COMBINATIONS = 4096;
    private static final long MOST_WORK = 1_000_000;

    public ManyStarts {
        Check.ranges(ManyStarts.class, starts, seed);
    }

    @Override
    public boolean takes(PayoffTable game) {
        return isSmall(game) || isSmall(Dominance.pure(game).reduced());
    }

    private static boolean isSmall(PayoffTable game) {
        return (long) game.cells() * game.size() * game.size() <= MOST_WORK;
    }

    @Override
    public Found find(PayoffTable game) {
        Check.that(takes(game), "ManyStarts is for smaller games than %s", game);
        var left = Dominance.pure(game);
        var search = new StartSearch(left, this);
        search.pure();
        if (search.combinations() <= FEW_COMBINATIONS) search.everySupport();
        else search.restingPoints();
        return search.found();
    }
}
