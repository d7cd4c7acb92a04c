package overbuild.strategy;

import overbuild.model.Observation;
import overbuild.model.Plan;

/**
 * Races: moves all the way to its best reply in every tick.
 *
 * <p>x = min(gamma_max (K + pipeline), max(0, K* - K~)), K* the best reply; on a ladder the best level.
 *
 * <p>Source: Cournot 1838; the "race" of a capacity dilemma, model description, section 16.
 */
public record AlwaysRace() implements Strategy {
    @Override
    public Plan decide(Observation seen) {
        if (seen.onLadder()) return Ladder.best(seen, 1, seen.ladder().size());
        double target = seen.game().bestReply(seen.index());
        return Plan.order(target, Orders.within(seen, target - seen.own()));
    }
}
