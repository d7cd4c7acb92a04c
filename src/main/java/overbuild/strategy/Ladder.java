package overbuild.strategy;

import java.util.function.DoubleUnaryOperator;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Stream;

/** Choices among the levels of a ladder. */
final class Ladder {
    private Ladder() {}

    /** The level with the highest payoff. */
    static int best(Observation seen) {
        return best(seen, capacity -> seen.game().payoff(seen.index(), capacity));
    }

    /** The level whose capacity at delivery is worth most. */
    static int best(Observation seen, DoubleUnaryOperator payoff) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < seen.ladder().size(); k++) {
            double value = payoff.applyAsDouble(seen.reach().get(k));
            if (value <= highest) continue;
            highest = value;
            best = k;
        }
        return best;
    }

    /** The level with the highest payoff, reached by an inertial firm. */
    static Plan best(Observation seen, double lambda, int rungs) {
        return inertial(seen, best(seen), lambda, rungs);
    }

    /** The level whose capacity at delivery is worth most, reached by an inertial firm. */
    static Plan best(Observation seen, double lambda, int rungs, DoubleUnaryOperator payoff) {
        return inertial(seen, best(seen, payoff), lambda, rungs);
    }

    /** The level whose capacity at delivery comes nearest to a target, reached by an inertial firm. */
    static Plan nearest(Observation seen, double target, double lambda, int rungs) {
        return inertial(seen, nearest(seen, target), lambda, rungs);
    }

    /** The level whose capacity at delivery comes nearest to a target. */
    static int nearest(Observation seen, double target) {
        return nearest(seen, seen.index(), target);
    }

    /** The level with which a firm's capacity at delivery comes nearest to a target. */
    static int nearest(Observation seen, int firm, double target) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < seen.ladder().size(); k++) {
            double reach = firm == seen.index()
                    ? seen.reach().get(k)
                    : seen.game().reach(firm, seen.ladder().get(k));
            double gap = Math.abs(reach - target);
            if (gap >= least) continue;
            least = gap;
            best = k;
        }
        return best;
    }

    /** The level that an amount of money per tick comes nearest to. */
    static int worth(Observation seen, double money) {
        int best = 0;
        for (int k = 1; k < seen.ladder().size(); k++) {
            if (Math.abs(seen.ladder().get(k) - money) < Math.abs(seen.ladder().get(best) - money)) best = k;
        }
        return best;
    }

    /** A level approached with probability lambda and by a limited number of rungs. */
    static Plan inertial(Observation seen, int wanted, double lambda, int rungs) {
        double target = seen.reach().get(wanted);
        int last = seen.lastLevel();
        boolean revises =
                lambda >= 1 || seen.draws().uniform(Stream.REVISION, seen.self().name(), seen.tick()) < lambda;
        if (!revises) return Plan.level(target, last);
        return Plan.level(target, Math.max(last - rungs, Math.min(last + rungs, wanted)));
    }
}
