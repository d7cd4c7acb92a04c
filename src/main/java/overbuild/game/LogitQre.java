package overbuild.game;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Finds the logit quantal response equilibrium on the principal branch.
 *
 * <p>p_i(s) in proportion to exp(lambda u_i(s, p_-i)), followed from lambda = 0, where everybody plays all strategies alike.
 *
 * <p>Source: McKelvey and Palfrey 1995; followed as in Turocy 2005.
 */
public record LogitQre(
        @Param(
                unit = "1/money",
                meaning = "How much payoffs count in choices",
                symbol = "lambda",
                min = 0,
                standard = "1")
        double lambda)
        implements Solver {
    /** Players and strategies beyond which a step along the branch costs too much. */
    private static final long MOST_WORK = 4_000_000;

    private static final double LONGEST_STEP = 100;
    private static final double SHORTEST_STEP = 0.1;
    private static final double SHORTER = 0.1;

    public LogitQre {
        Check.ranges(LogitQre.class, lambda);
    }

    @Override
    public boolean takes(PayoffTable game) {
        return (long) game.cells() * game.size() * game.size() <= MOST_WORK;
    }

    /** By nature everybody regrets something while choices are noisy. */
    @Override
    public double precision() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Found find(PayoffTable game) {
        Check.that(takes(game), "LogitQre is for smaller games than %s", game);
        var branch = new LogitBranch(game, LONGEST_STEP);
        boolean reached = branch.reach(lambda);
        for (double step = LONGEST_STEP; !reached && step > SHORTEST_STEP; step *= SHORTER) {
            branch = new LogitBranch(game, step * SHORTER);
            reached = branch.reach(lambda);
        }
        if (!reached) {
            var note = "stopped early at lambda = %s, short of %s".formatted(branch.lambda(), lambda);
            return new Found(List.of(), List.of(note));
        }
        var notes = List.of("choices are noisy, so that regret is not 0; other branches may hold other equilibria");
        return new Found(List.of(branch.profile()), notes);
    }
}
