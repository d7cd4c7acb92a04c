package overbuild.belief;

/**
 * Expects what was seen last.
 *
 * <p>g' = seen.
 *
 * <p>Source: Ezekiel 1938.
 */
public record Naive() implements BeliefRule {
    @Override
    public double learn(double believed, Signal signal) {
        return signal.growth();
    }
}
