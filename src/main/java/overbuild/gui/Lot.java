package overbuild.gui;

import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Limit;
import overbuild.model.Status;

/**
 * What a firm has on the plant floor, in structure units.
 *
 * @param name the firm
 * @param status where it stands in its life
 * @param lit structures that serve
 * @param dark structures that do not
 * @param building structures under way
 * @param abandoned structures that it dropped in the last two years
 * @param use share of what is lit that is used
 * @param cut whether money cut its last order
 */
record Lot(
        String name,
        Status status,
        double lit,
        double dark,
        double building,
        double abandoned,
        double use,
        boolean cut) {
    private static final int MEMORY = 8;

    static Lot of(History history, int tick, int firm, boolean layered, double load) {
        var state = history.at(tick);
        var self = state.firms().get(firm);
        double structures = self.plant().structures();
        double carries = state.world().technology() * load;
        double needed = carries > 0 ? Math.min(structures, self.quantity() / carries) : 0;
        double lit = layered ? Math.min(structures, self.plant().lit()) : needed;
        return new Lot(
                self.name(),
                self.status(),
                lit,
                structures - lit,
                self.pipeline().units(),
                abandoned(history, tick, self.name()),
                lit > 0 ? Math.min(1, needed / lit) : 0,
                isCut(self));
    }

    /** Whether money cut what a firm wanted to build. */
    static boolean isCut(Firm firm) {
        return firm.decision().limit() == Limit.FUNDING;
    }

    private static double abandoned(History history, int tick, String name) {
        double sum = 0;
        for (int t = Math.max(0, tick - MEMORY + 1); t <= tick; t++) {
            for (var event : history.at(t).events()) {
                boolean its =
                        event.kind() == Event.Kind.ABANDONED && event.firm().equals(name);
                if (its) sum += event.amount();
            }
        }
        return sum;
    }

    double total() {
        return lit + dark + building + abandoned;
    }

    /** Whether others than its first owners run it. */
    boolean isFallen() {
        return status.isBacked() || status == Status.GONE;
    }
}
