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
 * @param recovered what its lenders got back, in money's worth
 * @param before the firm as it stood the tick before
 */
record Failure(int tick, String firm, double claims, double recovered, Firm before) {
    /** What its lenders and suppliers lost. */
    double lost() {
        return Math.max(0, claims - recovered);
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
        return new Failure(state.tick(), event.firm(), event.amount(), recovered(state, event.firm()), before);
    }

    private static double recovered(MarketState state, String firm) {
        double sum = 0;
        for (var event : state.events()) {
            if (event.kind() == Event.Kind.RECOVERY && event.firm().equals(firm)) sum += event.amount();
        }
        return sum;
    }

    private static Firm find(MarketState state, String name) {
        for (var firm : state.firms()) if (firm.name().equals(name)) return firm;
        throw new IllegalArgumentException("no firm named " + name + " in tick " + state.tick());
    }
}
