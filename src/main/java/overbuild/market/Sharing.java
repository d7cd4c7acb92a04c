package overbuild.market;

/** Division of a quantity among firms. */
final class Sharing {
    private Sharing() {}

    /** Shares in proportion to weight times capacity; what a full firm cannot take goes to the others. */
    static double[] proportional(double quantity, double[] capacity, double[] weight) {
        int n = capacity.length;
        var share = new double[n];
        double left = quantity;
        var full = new boolean[n];
        for (int round = 0; round < n; round++) {
            double base = 0;
            for (int k = 0; k < n; k++) if (!full[k]) base += weight[k] * capacity[k];
            if (base <= 0 || left <= 0) return share;
            double ratio = left / base;
            double taken = 0;
            for (int k = 0; k < n; k++) {
                if (full[k] || ratio * weight[k] < 1) continue;
                full[k] = true;
                share[k] = capacity[k];
                taken += capacity[k];
            }
            if (taken == 0) {
                for (int k = 0; k < n; k++) if (!full[k]) share[k] = ratio * weight[k] * capacity[k];
                return share;
            }
            left -= taken;
        }
        return share;
    }
}
