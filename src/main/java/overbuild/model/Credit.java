package overbuild.model;

import java.util.List;

/**
 * The regime of credit.
 *
 * @param regime scale of every new limit, C in [0.05, 1]
 * @param lent all that was ever lent by anyone, opening loans included
 * @param losses principal that lenders and vendors lost since the start
 * @param failedShares share of operating firms that failed in each of the last ticks, newest first
 * @param lossShares share of all loans that creditors lost in each of the last ticks, newest first
 */
public record Credit(double regime, double lent, double losses, List<Double> failedShares, List<Double> lossShares) {}
