package overbuild.sensitivity;

/**
 * Weighted sums over points that were run with the same replications, for variances and their split.
 *
 * <p>Outcomes are taken from a centre, so that large means do not eat the digits.
 */
final class Moments {
    private final double centre;
    private final double[] sums;
    private double weight;
    private double apart;
    private double together;

    Moments(double centre, int replications) {
        this.centre = centre;
        sums = new double[replications];
    }

    void add(double[] runs, int count) {
        if (count == 0) return;
        var centred = runs.clone();
        for (int r = 0; r < centred.length; r++) centred[r] -= centre;
        weight += count;
        apart += count * Products.apart(centred, centred);
        together += count * Products.together(centred, centred);
        for (int r = 0; r < sums.length; r++) sums[r] += count * centred[r];
    }

    /** Variance between points that seeds have no part in: cov(y_r, y_s) over r != s. */
    double between() {
        var means = means();
        return unbiased(apart / weight - Products.apart(means, means));
    }

    /** Variance between points of runs with the same seed. */
    double withOneSeed() {
        var means = means();
        return unbiased(together / weight - Products.together(means, means));
    }

    /** Variance between the replications of a point: mean y_r^2 less mean y_r y_s over r != s. */
    double within() {
        return (together - apart) / weight;
    }

    private double[] means() {
        var means = sums.clone();
        for (int r = 0; r < means.length; r++) means[r] /= weight;
        return means;
    }

    private double unbiased(double spread) {
        return weight > 1 ? spread * weight / (weight - 1) : Double.NaN;
    }
}
