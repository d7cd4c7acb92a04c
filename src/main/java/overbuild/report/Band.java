package overbuild.report;

/**
 * What many runs say of one tick.
 *
 * @param low value below which one run in twenty lies
 * @param median value in the middle
 * @param high value above which one run in twenty lies
 */
public record Band(double low, double median, double high) {}
