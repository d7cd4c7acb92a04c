package overbuild.sensitivity;

/**
 * Products of two quantities that were each measured with the same replications.
 *
 * <p>Where seeds add noise, the mean of u_r v_r holds that of both; the mean of u_r v_s over r != s does not, whether replication r
 * has the same seed everywhere (common random numbers) or not.
 *
 * <p>Source: two-way random effects, Searle, Casella and McCulloch 1992.
 */
final class Products {
    private Products() {}

    /** Mean of u_r v_s over r != s; u v when there is one replication. */
    static double apart(double[] u, double[] v) {
        int m = u.length;
        if (m == 1) return u[0] * v[0];
        return (sum(u) * sum(v) - m * together(u, v)) / (m * (m - 1.0));
    }

    /** Mean of u_r v_r. */
    static double together(double[] u, double[] v) {
        double sum = 0;
        for (int r = 0; r < u.length; r++) sum += u[r] * v[r];
        return sum / u.length;
    }

    static double[] difference(double[] u, double[] v) {
        var result = new double[u.length];
        for (int r = 0; r < u.length; r++) result[r] = u[r] - v[r];
        return result;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }
}
