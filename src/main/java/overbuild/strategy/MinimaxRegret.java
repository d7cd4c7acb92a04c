package overbuild.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import overbuild.model.Check;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Prospect;

/**
 * Builds what it will least regret, whatever demand turns out and whatever rivals add.
 *
 * <p>K* = argmin_K max_s regret_s(K), with rho argmax_K u(K) - rho max_s regret_s(K); regret_s(K) = max_K' u(K'; s) - u(K; s) over what
 * can be built, in the four futures of demand low or high and rivals as seen or larger; x = min(gamma_max (K + pipeline), max(0, lambda
 * (K* - K~))); on a ladder the levels are what can be built.
 *
 * <p>Source: Savage 1951; in preferences, Loomes and Sugden 1982.
 */
public record MinimaxRegret(
        @Param(
                unit = "-",
                meaning = "Lowest demand at delivery that it reckons with, over what it believes",
                min = 0,
                max = 1,
                standard = "0.5")
        double low,

        @Param(
                unit = "-",
                meaning = "Highest demand at delivery that it reckons with, over what it believes",
                min = 1,
                max = 100,
                standard = "1.5")
        double high,

        @Param(
                unit = "-",
                meaning = "Most that rivals may add by delivery to what it sees of them, over that",
                min = 0,
                max = 100,
                standard = "0.5")
        double rivals,

        @Param(
                unit = "-",
                meaning =
                        "Weight of the worst regret beside the believed payoff; nothing but regret counts when absent",
                symbol = "rho",
                min = 0,
                max = 1000000,
                standard = "null")
        Double weight,

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
    public MinimaxRegret {
        Check.ranges(MinimaxRegret.class, low, high, rivals, weight, lambda, rungs);
    }

    @Override
    public Plan decide(Observation seen) {
        var futures = futures(seen);
        if (seen.onLadder()) {
            return Ladder.best(seen, lambda, rungs, value(seen, futures, best(futures, seen.reach())));
        }
        double most = seen.own() + seen.largestOrder();
        var value = value(seen, futures, futures.best(seen.own(), most));
        double target = WorstRegret.largest(value, seen.own(), most);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())));
    }

    private DoubleUnaryOperator value(Observation seen, WorstRegret futures, List<Double> best) {
        if (weight == null) return capacity -> -futures.of(capacity, best);
        return capacity -> seen.game().payoff(seen.index(), capacity) - weight * futures.of(capacity, best);
    }

    private WorstRegret futures(Observation seen) {
        double standing = seen.game().rivals(seen.index());
        var payoffs = new ArrayList<DoubleUnaryOperator>();
        for (double demand : new double[] {low, high}) {
            for (double growth : new double[] {1, 1 + rivals}) {
                var prospect = new Prospect(growth * standing, demand, 1);
                payoffs.add(capacity -> seen.game().payoff(seen.index(), capacity, prospect));
            }
        }
        return new WorstRegret(payoffs);
    }

    private static List<Double> best(WorstRegret futures, List<Double> reach) {
        return futures.futures().stream()
                .map(future ->
                        reach.stream().mapToDouble(future::applyAsDouble).max().orElseThrow())
                .toList();
    }
}
