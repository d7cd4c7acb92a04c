package overbuild.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Param;
import overbuild.model.Plan;
import overbuild.model.Prospect;

/**
 * Expects rivals to order as they did on average, and replies to that.
 *
 * <p>n' = phi n + 1, x' = x + (x_{-i} - x)/n', x_{-i} what rivals ordered last tick; K* = best reply to K^_{-i} + x, by logit where
 * a precision is given; x = min(gamma_max (K + pipeline), max(0, lambda (K* - K~))). On a ladder it counts how often a rival was on a rung, and
 * its level is best against that mixture, all rivals on one rung at a time.
 *
 * <p>Source: Brown 1951; weighted, Cheung and Friedman 1997; smooth, Fudenberg and Levine 1998.
 */
public record FictitiousPlay(
        @Param(
                unit = "-",
                meaning = "Memory: weight that an observation keeps per tick; 1 counts all alike, 0 only the last",
                symbol = "phi",
                min = 0,
                max = 1,
                standard = "1")
        double memory,

        @Param(
                unit = "year/money",
                meaning = "Precision of a smooth reply, as of LogitQuantalResponse; the best reply when absent",
                symbol = "beta",
                min = 0,
                standard = "null")
        Double precision,

        @Param(
                unit = "1/tick",
                meaning = "Inertia: share of the gap to the target ordered per tick; on a ladder the chance to revise",
                symbol = "lambda",
                min = 0,
                max = 1,
                standard = "0.5")
        double lambda,

        @Param(unit = "n", meaning = "Most rungs of the ladder moved at once", min = 1, max = 1000, standard = "1000")
        int rungs,

        @Param(
                unit = "n",
                meaning = "Orders on the grid of a smooth reply where there is no ladder",
                min = 2,
                max = 10000,
                standard = "21")
        int points)
        implements Strategy {
    /**
     * Rivals' mean order.
     *
     * @param weight ticks that it stands for, n
     * @param mean structures per tick, x
     */
    public record Average(double weight, double mean) implements Memory {
        /** One more order is seen, and what was seen fades. */
        public Average and(double phi, double order) {
            double more = phi * weight + 1;
            return new Average(more, mean + (order - mean) / more);
        }
    }

    public FictitiousPlay {
        Check.ranges(FictitiousPlay.class, memory, precision, lambda, rungs, points);
    }

    @Override
    public Plan decide(Observation seen) {
        return seen.onLadder() ? pick(seen) : order(seen);
    }

    private Plan order(Observation seen) {
        var average = seen.self().memory() instanceof Average before ? before : new Average(0, 0);
        if (seen.tick() > 0) {
            double rivals =
                    Math.max(0, seen.reports().orderedByAll() - seen.reports().ordered(seen.index()));
            average = average.and(memory, rivals);
        }
        var prospect = Prospect.against(seen.game().rivals(seen.index()) + average.mean());
        double target = precision == null ? seen.game().bestReply(seen.index(), prospect) : smooth(seen, prospect);
        return Plan.order(target, Orders.within(seen, lambda * (target - seen.own())))
                .remembering(average);
    }

    private double smooth(Observation seen, Prospect prospect) {
        double step = seen.largestOrder() / (points - 1);
        var payoffs = new double[points];
        for (int k = 0; k < points; k++) {
            payoffs[k] = seen.game().payoff(seen.index(), seen.own() + k * step, prospect);
        }
        return seen.own() + step * Logit.choice(seen, payoffs, precision);
    }

    private Plan pick(Observation seen) {
        int rivals = seen.reports().competing() - 1;
        var counts = counted(seen, rivals);
        var payoffs = Options.of(seen, points).against(rivals);
        var belief = counts.empty() ? lowest(seen) : counts;
        int wanted = precision == null ? belief.best(payoffs) : smooth(seen, belief, payoffs);
        return Ladder.inertial(seen, wanted, lambda, rungs).remembering(counts);
    }

    private Frequencies counted(Observation seen, int rivals) {
        int size = seen.ladder().size();
        var none = Frequencies.none(size);
        var before = seen.self().memory() instanceof Frequencies counts ? counts : none;
        if (before.weights().size() != size) before = none;
        if (seen.tick() == 0 || rivals == 0) return before;
        var shares = new ArrayList<Double>(size);
        for (int k = 0; k < size; k++) {
            int others = seen.reports().onRung(k) - (k == seen.lastLevel() ? 1 : 0);
            shares.add((double) others / rivals);
        }
        return before.and(memory, shares);
    }

    /** Before anything was seen rivals are expected on the lowest rung. */
    private static Frequencies lowest(Observation seen) {
        return new Frequencies(IntStream.range(0, seen.ladder().size())
                .mapToObj(k -> k == 0 ? 1.0 : 0.0)
                .toList());
    }

    private int smooth(Observation seen, Frequencies counts, List<List<Double>> payoffs) {
        var expected = new double[payoffs.size()];
        for (int k = 0; k < expected.length; k++) expected[k] = counts.expected(payoffs.get(k));
        return Logit.choice(seen, expected, precision);
    }
}
