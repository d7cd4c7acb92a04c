package overbuild.calibration;

/**
 * A point that was looked at.
 *
 * @param point its place in the unit cube
 * @param runs what its runs say of the used targets
 */
@SuppressWarnings("ArrayRecordComponent")
record Look(double[] point, double[][] runs) {}
