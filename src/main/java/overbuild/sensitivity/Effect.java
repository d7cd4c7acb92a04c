package overbuild.sensitivity;

/**
 * What a step of one parameter through its whole range does to an outcome.
 *
 * @param mean mean effect, mu: near zero also where ups and downs cancel out
 * @param size mean size of the effect, mu*
 * @param spread standard deviation of the effect, sigma: above zero where it depends on where one is, by curvature or other
 *     parameters
 * @param noise mean size that seeds alone would give; NaN with one replication
 * @param steps steps that were measured
 */
public record Effect(double mean, Estimate size, double spread, double noise, int steps) {}
