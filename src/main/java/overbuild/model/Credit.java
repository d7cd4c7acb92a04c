package overbuild.model;

import java.util.List;

/**
 * The lenders and their regime.
 *
 * @param regime scale of every new limit, C in [0.05, 1]
 * @param loans money lent to firms
 * @param lent all that was ever lent, opening loans included
 * @param losses principal lost since the start
 * @param failedShares share of operating firms that failed in each of the last ticks, newest first
 */
public record Credit(double regime, double loans, double lent, double losses, List<Double> failedShares) {}
