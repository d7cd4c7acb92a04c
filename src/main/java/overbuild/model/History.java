package overbuild.model;

import java.util.List;

/**
 * A finished run.
 *
 * @param start quarter of tick 0
 * @param curve the demand curve of the scenario
 * @param states the state at the end of every tick
 */
public record History(Quarter start, DemandCurve curve, List<MarketState> states) {
    /** Number of ticks. */
    public int ticks() {
        return states.size();
    }

    /** State of a tick. */
    public MarketState at(int tick) {
        return states.get(tick);
    }

    /** Quarter of a tick. */
    public Quarter date(int tick) {
        return start.plus(tick);
    }
}
