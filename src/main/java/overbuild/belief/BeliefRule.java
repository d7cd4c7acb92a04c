package overbuild.belief;

/** How a firm learns the growth of demand at constant prices. A new rule is one record in this package. */
@FunctionalInterface
public interface BeliefRule {
    /**
     * Learns from one tick.
     *
     * @param believed growth believed so far, log per tick
     * @param signal growth seen in this tick's public data
     * @return growth believed from now on, log per tick
     */
    double learn(double believed, Signal signal);
}
