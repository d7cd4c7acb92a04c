package overbuild.demand;

import overbuild.model.Draws;

/** How the demand shifter moves. A new process is one record in this package. */
public interface Demand {
    /**
     * The shifter of a tick.
     *
     * @param tick 0-based quarter
     * @param previous the shifter of the tick before; NaN in tick 0
     * @param draws the source of chance
     * @return service units per year at the reference price, not negative
     */
    double shifter(int tick, double previous, Draws draws);

    /** Expected growth from a tick to the next under the true process, log per tick. */
    double growth(int tick);

    /** The process that moves a run: this one, unless it has to be backed out of what users did. */
    default Demand among(Users users) {
        return this;
    }

    /** Uncertainty of demand a number of ticks ahead: standard deviation of its logarithm. */
    default double deviation(int ticks) {
        return 0;
    }
}
