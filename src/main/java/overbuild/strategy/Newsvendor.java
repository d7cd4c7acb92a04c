package overbuild.strategy;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Rates;

/**
 * Builds for its own demand, which is uncertain, at the price that it expects; the dearer idle capacity is against lost sales, the
 * less.
 *
 * <p>K* = F^-1((p - c)/(p - s)), F lognormal or normal with the mean of the sales expected at delivery and their deviation sigma sqrt((L+1)/4);
 * p what a structure is believed to earn, c its user cost, s the part of c that is saved when it stands idle; x = min(gamma_max (K + pipeline),
 * max(0, lambda (K* - K~))); on a ladder the level with the largest expected profit.
 *
 * <p>Source: Edgeworth 1888; Arrow, Harris and Marschak 1951; capacity, Van Mieghem 2003.
 */
public record Newsvendor(
        @Param(unit = "text", meaning = "How demand is distributed: lognormal or normal", standard = "lognormal")
        DemandLaw law,

        @Param(
                unit = "1/sqrt(year)",
                meaning = "Volatility of demand; that of the traffic seen so far when absent",
                symbol = "sigma",
                min = 0,
                max = 5,
                standard = "null")
        Double volatility,

        @Param(
                unit = "-",
                meaning = "Part of the user cost that is saved when a structure stands idle",
                symbol = "s",
                min = 0,
                max = 0.99,
                standard = "0")
        double salvage,

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
    public Newsvendor {
        Check.ranges(Newsvendor.class, law, volatility, salvage, lambda, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        var before = seen.self().memory() instanceof Volatility sightings ? sightings : Volatility.NONE;
        var traffic = before.and(seen.reports().quantity());
        return plan(seen, shot(seen, traffic)).remembering(traffic);
    }

    private OneShot shot(Observation seen, Volatility traffic) {
        double yearly = volatility == null ? traffic.perYear() : volatility;
        double spread = yearly * Math.sqrt((double) seen.delivery() / Rates.TICKS_PER_YEAR);
        double mean = Sales.expected(seen);
        double earns = seen.game().worth(seen.index(), seen.own());
        double cost = seen.game().userCost(seen.index());
        if (law == DemandLaw.normal) return new OneShot(law, mean, spread * mean, earns, cost, salvage * cost);
        double middle = Maths.log(Math.max(Double.MIN_NORMAL, mean)) - spread * spread / 2;
        return new OneShot(law, middle, spread, earns, cost, salvage * cost);
    }

    private Plan plan(Observation seen, OneShot shot) {
        if (seen.onLadder()) return Ladder.best(seen, lambda, rungs, shot::profit);
        double target = shot.capacity();
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())));
    }
}
