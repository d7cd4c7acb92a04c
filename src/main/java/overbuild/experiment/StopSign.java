package overbuild.experiment;

import overbuild.engine.Recorder;
import overbuild.model.MarketState;

/** Asks runs under way to end at their next tick. */
public final class StopSign implements Recorder {
    private volatile boolean raised;

    /** Ends runs at their next tick and starts no more. */
    public void raise() {
        raised = true;
    }

    /** Whether runs are to end. */
    public boolean isRaised() {
        return raised;
    }

    @Override
    public void tick(MarketState state) {
        if (raised) throw new Stopped();
    }

    /** A run that was asked to end. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
