package overbuild.equilibrium;

/**
 * One tick of a {@link QuadraticRace} that ends: orders and worth in terms of own capacity k and that of rivals s.
 *
 * @param race the race
 * @param order f_0 + f_1 k + f_2 s
 * @param worth v_0 + v_1 k + v_2 s + v_3 k^2 + v_4 k s + v_5 s^2 before these orders
 */
@SuppressWarnings("ArrayRecordComponent")
record QuadraticStage(QuadraticRace race, double[] order, double[] worth) {
    private static final double[] OWN = {0, 1, 0};
    private static final double[] ALL = {0, 1, 1};
    private static final double[] ONE = {1, 0, 0};

    /** The last tick, in which nobody orders. */
    static QuadraticStage last(QuadraticRace race) {
        var worth = new double[6];
        sell(race, worth);
        return new QuadraticStage(race, new double[3], worth);
    }

    /** Adds what a tick's sales bring. */
    private static void sell(QuadraticRace race, double[] worth) {
        add(worth, race.intercept() - race.cost(), ONE, OWN);
        add(worth, -race.slope(), OWN, ALL);
    }

    /**
     * The tick before. Everybody orders at once by p + psi x = beta (v_1 + 2 v_3 k' + v_4 s'), which is solved for the mean of all
     * firms and for what sets a firm apart from it.
     */
    QuadraticStage earlier() {
        double kept = 1 - race.decay();
        double beta = race.discount();
        double mean = beta * (2 * worth[3] + (race.firms() - 1) * worth[4]);
        double apart = beta * (2 * worth[3] - worth[4]);
        double ofMean = mean * kept / (race.haste() - mean);
        double ofGap = apart * kept / (race.haste() - apart);
        double shared = (ofMean - ofGap) / race.firms();
        double alone = (beta * worth[1] - race.price()) / (race.haste() - mean);
        var orders = new double[] {alone, ofGap + shared, shared};
        return new QuadraticStage(race, orders, valued(orders));
    }

    /** Worth before orders when these come to it after them. */
    private double[] valued(double[] x) {
        double kept = 1 - race.decay();
        int others = race.firms() - 1;
        var k = new double[] {x[0], kept + x[1], x[2]};
        var s = new double[] {others * x[0], others * x[2], kept + x[1] + (others - 1) * x[2]};
        var sum = new double[6];
        sell(race, sum);
        add(sum, -race.price(), ONE, x);
        add(sum, -0.5 * race.haste(), x, x);
        double beta = race.discount();
        add(sum, beta * worth[0], ONE, ONE);
        add(sum, beta * worth[1], ONE, k);
        add(sum, beta * worth[2], ONE, s);
        add(sum, beta * worth[3], k, k);
        add(sum, beta * worth[4], k, s);
        add(sum, beta * worth[5], s, s);
        return sum;
    }

    /** Adds a multiple of the product of two linear forms. */
    private static void add(double[] sum, double weight, double[] x, double[] y) {
        sum[0] += weight * x[0] * y[0];
        sum[1] += weight * (x[0] * y[1] + x[1] * y[0]);
        sum[2] += weight * (x[0] * y[2] + x[2] * y[0]);
        sum[3] += weight * x[1] * y[1];
        sum[4] += weight * (x[1] * y[2] + x[2] * y[1]);
        sum[5] += weight * x[2] * y[2];
    }

    /** Largest change of orders and worth against another tick, each over its largest entry. */
    double distance(QuadraticStage other) {
        return Math.max(distance(order, other.order), distance(worth, other.worth));
    }

    private static double distance(double[] x, double[] y) {
        double change = 0;
        double largest = Double.MIN_NORMAL;
        for (int k = 0; k < x.length; k++) {
            change = Math.max(change, Math.abs(x[k] - y[k]));
            largest = Math.max(largest, Math.abs(x[k]));
        }
        return change / largest;
    }
}
