package overbuild.market;

/**
 * The outcome of a clearing.
 *
 * @param price market price, never below the lowest marginal cost nor above the choke price
 * @param target price to which the rule tends
 * @param sales sales of each firm, service units per year
 */
@SuppressWarnings("ArrayRecordComponent")
public record Result(double price, double target, double[] sales) {}
