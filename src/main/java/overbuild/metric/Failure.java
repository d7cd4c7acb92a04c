package overbuild.metric;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.MarketState;

/**
 * A firm that could not pay.
 *
 * @param tick when
 * @param firm who
 * @param claims what it owed, in money
 * @param recovered what its lenders got back, in money's worth; NaN while what it had is still for sale
 * @param before the firm as it stood the tick before
 */
record Failure(int tick, String firm, double claims, double recovered, Firm before) {
    /** What its lenders and suppliers lost; nothing as long as nobody knows. */
    double lost() {
        return isSettled() ? Math.max(0, claims - recovered) : 0;
    }

    /** Whether it is known what lenders got. */
    boolean isSettled() {
        return !Double.isNaN(recovered);
    }

    /** The failures inside a window, in order of time. */
    static List<Failure> of(Evidence evidence) {
        var failures = new ArrayList<Failure>();
        for (var state : evidence.states()) {
            for (var event : state.events()) {
                if (event.kind() == Event.Kind.DEFAULT) failures.add(of(evidence, state, event));
            }
        }
        return failures;
    }

    private static Failure of(Evidence evidence, MarketState state, Event event) {
        var firm = find(state, event.firm());
        var before = state.tick() > 0 ? find(evidence.history().at(state.tick() - 1), event.firm()) : firm;
        return new Failure(
                state.tick(), event.firm(), event.amount(), recovered(evidence, state.tick(), event.firm()), before);
    }

    /** Creditors who take the firm over know at once what they get; where it is sold, a tick later. */
    private static double recovered(Evidence evidence, int tick, String firm) {
        var history = evidence.history();
        for (int t = tick; t <= Math.min(tick + 1, history.ticks() - 1); t++) {
            for (var event : history.at(t).events()) {
                if (event.kind() == Event.Kind.RECOVERY && event.firm().equals(firm)) return event.amount();
            }
        }
        return Double.NaN;
    }

    private static Firm find(MarketState state, String name) {
        for (var firm : state.firms()) if (firm.name().equals(name)) return firm;
        throw new IllegalArgumentException("no firm named " + name + " in tick " + state.tick());
    }
}
