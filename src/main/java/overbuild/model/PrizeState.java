package overbuild.model;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the contest for the prize stands at the end of a tick.
 *
 * @param effort stock of effort of each firm in the order of the scenario; empty where capacity itself counts
 * @param winner the firm that has won for good; empty while nobody has
 */
public record PrizeState(List<Double> effort, String winner) {
    /** Nothing achieved yet and nobody has won. */
    public static final PrizeState NONE = new PrizeState(List.of(), "");

    public PrizeState {
        effort = List.copyOf(effort);
    }

    /** Stocks of effort and who has won. */
    public PrizeState(double[] effort, String winner) {
        this(DoubleStream.of(effort).boxed().toList(), winner);
    }

    /** Whether a firm has won and the contest is over. */
    public boolean decided() {
        return !winner.isEmpty();
    }
}
