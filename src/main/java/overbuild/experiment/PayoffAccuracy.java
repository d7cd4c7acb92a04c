package overbuild.experiment;

import overbuild.model.Check;

/**
 * How exactly runs tell payoffs that all have to be right together.
 *
 * <p>Hoeffding: R sqrt(ln(2M/delta)/(2m)). Empirical Bernstein: sqrt(2 V L/m) + 7 R L/(3 (m - 1)), L = ln(4M/delta). An equilibrium of the
 * payoffs told is an equilibrium of the true ones but for a regret of twice the radius.
 *
 * <p>Source: Hoeffding 1963; Maurer and Pontil 2009; Areyan Viqueria, Cousins, Upfal and Greenwald 2019.
 *
 * @param payoffs number of payoffs, M
 * @param range range of a payoff, R
 * @param failure chance that any of them is off by more, delta
 */
public record PayoffAccuracy(int payoffs, double range, double failure) {
    public PayoffAccuracy {
        Check.that(payoffs >= 1, "there must be payoffs, but were %d", payoffs);
        Check.that(range > 0, "the range must be positive, but was %s", range);
        Check.that(failure > 0 && failure < 1, "the chance must lie between 0 and 1, but was %s", failure);
    }

    /** Runs of each profile that make the Hoeffding radius as small as this. */
    public double runs(double radius) {
        return range * range / (2 * radius * radius) * Math.log(2.0 * payoffs / failure);
    }

    /** Hoeffding radius after so many runs. */
    public double hoeffding(int runs) {
        return range * Math.sqrt(Math.log(2.0 * payoffs / failure) / (2.0 * runs));
    }

    /** Empirical Bernstein radius after so many runs with a variance. */
    public double bernstein(int runs, double variance) {
        double length = Math.log(4.0 * payoffs / failure);
        return Math.sqrt(2 * variance * length / runs) + 7 * range * length / (3.0 * (runs - 1));
    }
}
