package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;

/**
 * Chooses better levels more often, the best not always.
 *
 * <p>p_a = exp(beta u_a) / sum_b exp(beta u_b) over the levels of the ladder, or over a grid of orders from zero to the largest;
 * one draw decides.
 *
 * <p>Source: McKelvey and Palfrey 1995.
 */
public record LogitQuantalResponse(
        @Param(
                unit = "year/money",
                meaning =
                        "Precision: 0 is a blind choice, large values the best reply; times the range of payoffs 2 to 20",
                symbol = "beta",
                min = 0)
        double precision,

        @Param(
                unit = "1/tick",
                meaning = "Inertia: share of the chosen order placed; on a ladder the chance to revise",
                symbol = "lambda",
                min = 0,
                max = 1,
                standard = "1")
        double lambda,

        @Param(unit = "n", meaning = "Most rungs of the ladder moved at once", min = 1, max = 1000, standard = "1000")
        int rungs,

        @Param(
                unit = "n",
                meaning = "Orders on the grid where there is no ladder",
                min = 2,
                max = 10000,
                standard = "21")
        int points)
        implements Strategy {
    public LogitQuantalResponse {
        Check.ranges(LogitQuantalResponse.class, precision, lambda, rungs, points);
    }

    @Override
    public Plan decide(Observation seen) {
        if (seen.onLadder()) {
            var payoffs = new double[seen.ladder().size()];
            for (int k = 0; k < payoffs.length; k++)
                payoffs[k] = payoff(seen, seen.reach().get(k));
            return Ladder.inertial(seen, Logit.choice(seen, payoffs, precision), lambda, rungs);
        }
        double step = seen.largestOrder() / (points - 1);
        var payoffs = new double[points];
        for (int k = 0; k < points; k++) payoffs[k] = payoff(seen, seen.own() + k * step);
        double order = step * Logit.choice(seen, payoffs, precision);
        return Plan.order(seen.own() + order, Orders.within(seen, lambda * order));
    }

    private static double payoff(Observation seen, double capacity) {
        return seen.game().payoff(seen.index(), capacity);
    }
}
