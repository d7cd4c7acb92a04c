package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Prospect;
import overbuild.model.Waiting;

/**
 * Waits until a structure earns clearly more than its user cost, since what is built cannot be unbuilt.
 *
 * <p>K* = best reply with the user cost times h = beta/(beta - 1) (rho - alpha)/rho, rho = 4 (r + delta + fall of p_K); so the price at
 * which n equal firms build is h times n gamma/(n gamma - 1) times the user cost of a structure in use, and the interest on the time to
 * build is in it; x = min(gamma_max (K + pipeline), max(0, lambda (K* - K~))); on a ladder the best level at that cost.
 *
 * <p>Source: Dixit and Pindyck 1994; among rivals, Grenadier 2002.
 */
public record RealOption(
        @Param(
                unit = "1/sqrt(year)",
                meaning = "Volatility of what a structure earns; that of the prices seen so far when absent",
                symbol = "sigma",
                min = 0,
                max = 5,
                standard = "null")
        Double volatility,

        @Param(
                unit = "1/year",
                meaning = "Growth of what a structure earns, beyond delivery",
                symbol = "alpha",
                min = -5,
                max = 5,
                standard = "0")
        double drift,

        @Param(
                unit = "1/tick",
                meaning = "Inertia: share of the gap to the target ordered per tick; on a ladder the chance to revise",
                symbol = "lambda",
                min = 0,
                max = 1,
                standard = "0.5")
        double lambda,

        @Param(unit = "n", meaning = "Most rungs of the ladder moved at once", min = 1, max = 1000, standard = "1000")
        int rungs)
        implements Strategy {
    public RealOption {
        Check.ranges(RealOption.class, volatility, drift, lambda, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        var before = seen.self().memory() instanceof Volatility sightings ? sightings : Volatility.NONE;
        var prices = before.and(seen.reports().price());
        double sigma = volatility == null ? prices.perYear() : volatility;
        double hurdle = new Waiting(seen.game().requiredYield(seen.index()), drift, sigma).premium();
        var prospect = new Prospect(seen.game().rivals(seen.index()), 1, hurdle);
        return plan(seen, prospect).remembering(prices);
    }

    private Plan plan(Observation seen, Prospect prospect) {
        int self = seen.index();
        if (seen.onLadder()) {
            return Ladder.best(seen, lambda, rungs, capacity -> seen.game().payoff(self, capacity, prospect));
        }
        double target = seen.game().bestReply(self, prospect);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())));
    }
}
