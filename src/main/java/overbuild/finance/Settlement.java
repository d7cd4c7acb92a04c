package overbuild.finance;

/**
 * How a default ends.
 *
 * @param carriedShare share of the book value that the taken-over firm carries on
 * @param recovered money's worth that lenders get for their principal
 */
public record Settlement(double carriedShare, double recovered) {}
