package overbuild.strategy;

import overbuild.model.Observation;
import overbuild.model.Plan;

/**
 * Restrains itself: builds its share of the capacity that gives all firms together the largest profit.
 *
 * <p>x = min(gamma_max (K + pipeline), max(0, K^C - K~)), K^C_i = K^joint K*_i / sum_j K*_j; on a ladder the level nearest to K^C.
 *
 * <p>Source: Friedman 1971; the "restrain" of a capacity dilemma, model description, section 16.
 */
public record AlwaysRestrain() implements Strategy {
    @Override
    public Plan decide(Observation seen) {
        double target = seen.game().restraint(seen.index());
        if (seen.onLadder())
            return Ladder.nearest(seen, target, 1, seen.ladder().size());
        return Plan.order(target, Orders.within(seen, target - seen.own()));
    }
}
