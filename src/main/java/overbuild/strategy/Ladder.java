package overbuild.strategy;

import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Stream;

/** Choices among the levels of a ladder. */
final class Ladder {
    private Ladder() {}

    /** The level with the highest payoff, reached by an inertial firm. */
    static Plan best(Observation seen, double lambda, int rungs) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < seen.ladder().size(); k++) {
            double payoff = seen.game().payoff(seen.index(), seen.reach().get(k));
            if (payoff > highest) {
                highest = payoff;
                best = k;
            }
        }
        return inertial(seen, best, lambda, rungs);
    }

    /** The level whose capacity at delivery comes nearest to a target. */
    static Plan nearest(Observation seen, double target, double lambda, int rungs) {
        int best = 0;
        for (int k = 1; k < seen.ladder().size(); k++) {
            if (Math.abs(seen.reach().get(k) - target) < Math.abs(seen.reach().get(best) - target)) best = k;
        }
        return inertial(seen, best, lambda, rungs);
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
