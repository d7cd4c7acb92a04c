package overbuild.model;

/**
 * Capacity that a theory would have built, structure units, for the true demand of one tick; all but one look at it ex post.
 *
 * @param cartel joint-profit capacity
 * @param cournot Cournot capacity of the firms in the market
 * @param freeEntry capacity at which the price covers long-run cost under certainty
 * @param freeEntryUncertain the same ex ante: with the expectation and the uncertainty of demand when the order is due
 * @param planner capacity with the largest total surplus, given wear, lags and perfect foresight
 */
public record Yardstick(double cartel, double cournot, double freeEntry, double freeEntryUncertain, double planner) {}
