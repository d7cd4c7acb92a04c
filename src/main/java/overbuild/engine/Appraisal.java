package overbuild.engine;

/**
 * Standing by market value: a firm thinks that the market will value each structure of its own as today, and rivals as today.
 *
 * <p>y_i(K) = Pm_i K/K~_i, y_j = Pm_j.
 *
 * <p>Source: executives who watch their market value, Stein 1989; model description, (16).
 *
 * @param unit market value of a structure of its own at delivery, in money; that of all firms where it has none
 * @param best largest market value among rivals
 * @param others mean market value of rivals
 */
record Appraisal(double unit, double best, double others) {
    /** Nobody compares market values. */
    static final Appraisal NONE = new Appraisal(0, 0, 0);

    /** Market values of firms that operate, with their capacity at delivery. */
    static Appraisal of(double[] values, double[] capacities, int firm) {
        double all = 0;
        double owned = 0;
        double best = 0;
        int rivals = 0;
        for (int k = 0; k < values.length; k++) {
            if (Double.isNaN(values[k])) continue;
            all += values[k];
            owned += capacities[k];
            if (k == firm) continue;
            best = Math.max(best, values[k]);
            rivals++;
        }
        boolean valued = values[firm] > 0 && capacities[firm] > 0;
        double mean = owned > 0 ? all / owned : 0;
        double unit = valued ? values[firm] / capacities[firm] : mean;
        double own = Double.isNaN(values[firm]) ? 0 : values[firm];
        return new Appraisal(unit, best, rivals > 0 ? (all - own) / rivals : 0);
    }
}
