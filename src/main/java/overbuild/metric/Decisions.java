package overbuild.metric;

import overbuild.model.Limit;
import overbuild.model.Status;

/** What bounded decisions. */
final class Decisions {
    private Decisions() {}

    /** Share of the decisions of firms in the race that a limit bounded. */
    static double share(Evidence evidence, Limit limit) {
        double all = 0;
        double bounded = 0;
        for (var state : evidence.states()) {
            for (var firm : state.firms()) {
                if (firm.status() != Status.ACTIVE) continue;
                all++;
                if (firm.decision().limit() == limit) bounded++;
            }
        }
        return all > 0 ? bounded / all : Double.NaN;
    }
}
