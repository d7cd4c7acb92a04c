package overbuild.calibration;

/**
 * Parameters and what came of them.
 *
 * @param place where they lie, each standard normal under its prior
 * @param weight how much it counts
 * @param gaps how far its history is from what was observed, target by target
 */
@SuppressWarnings("ArrayRecordComponent")
record Particle(double[] place, double weight, double[] gaps) {
    /** How far it is on the whole. */
    double distance() {
        double sum = 0;
        for (double one : gaps) sum += one * one;
        return Math.sqrt(sum);
    }
}
