package overbuild.selftest.kind;

import java.util.function.DoubleUnaryOperator;

/**
 * Where a reply crosses what it replies to, found by halving.
 *
 * @param below the last value below its reply
 * @param reply the reply to it
 */
record Fixpoint(double below, double reply) {
    private static final double CLOSE = 1e-10;
    private static final int HALVINGS = 200;

    /**
     * The crossing of a reply that lies above small values and below large ones.
     *
     * @param guess size at which to begin
     */
    static Fixpoint of(DoubleUnaryOperator reply, double guess) {
        double low = 0;
        double high = guess;
        for (int k = 0; k < HALVINGS && reply.applyAsDouble(high) > high; k++) high *= 2;
        for (int k = 0; k < HALVINGS && high - low > Math.ulp(high); k++) {
            double middle = 0.5 * (low + high);
            if (reply.applyAsDouble(middle) > middle) low = middle;
            else high = middle;
        }
        return new Fixpoint(low, reply.applyAsDouble(low));
    }

    /** Whether the reply meets the value, rather than jumping over it. */
    boolean exists() {
        return Math.abs(reply - below) <= CLOSE * Math.max(below, Double.MIN_NORMAL);
    }
}
