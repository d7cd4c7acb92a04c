package overbuild.game;

/**
 * A Markov chain over numbered states.
 *
 * <p>Mean shares over 2n periods follow from those over n: M_2n = (M_n + M_n P^n)/2; in the long run after 2^60 periods, by when what
 * the average still owes to its start is lost in rounding. The stationary law of a chain that gets everywhere is found by
 * elimination without subtractions, so that the smallest shares are exact too.
 *
 * <p>Source: Kemeny and Snell 1960; Grassmann, Taksar and Heyman 1985.
 */
public final class Chain {
    private static final int DOUBLINGS = 60;

    private final double[][] moves;

    /**
     * The chain with these probabilities.
     *
     * @param moves by state, the probability of each next one; rows sum to 1
     */
    public Chain(double[][] moves) {
        this.moves = moves.clone();
    }

    /** The shares of states after one more period. */
    public double[] next(double[] shares) {
        return times(shares, moves);
    }

    /** The shares of states after some periods. */
    public double[] after(double[] start, int periods) {
        double[] shares = start.clone();
        for (int t = 0; t < periods; t++) shares = next(shares);
        return shares;
    }

    /** The mean shares of states over some periods, the first being that of the start. */
    public double[] mean(double[] start, int periods) {
        double[] shares = start.clone();
        var mean = new double[start.length];
        for (int t = 0; t < periods; t++) {
            for (int k = 0; k < mean.length; k++) mean[k] += shares[k] / periods;
            shares = next(shares);
        }
        return mean;
    }

    /** The share of periods that the chain spends in each state in the long run, from a start. */
    public double[] longRun(double[] start) {
        double[] mean = start.clone();
        double[][] power = moves;
        for (int k = 0; k < DOUBLINGS; k++) {
            double[] later = times(mean, power);
            for (int s = 0; s < mean.length; s++) mean[s] = 0.5 * (mean[s] + later[s]);
            power = squared(power);
        }
        return mean;
    }

    /** The same from any start, of a chain that gets from everywhere to everywhere; from all states alike where it does not. */
    public double[] stationary() {
        int n = moves.length;
        var left = new double[n][];
        for (int k = 0; k < n; k++) left[k] = moves[k].clone();
        for (int last = n - 1; last > 0; last--) if (!eliminate(left, last)) return longRun(alike(n));
        var law = new double[n];
        law[0] = 1;
        double sum = 1;
        for (int k = 1; k < n; k++) {
            for (int from = 0; from < k; from++) law[k] += law[from] * left[from][k];
            sum += law[k];
        }
        for (int k = 0; k < n; k++) law[k] /= sum;
        return law;
    }

    /** Leaves the last state out: what goes through it goes on to where it leads; false when it leads nowhere. */
    private static boolean eliminate(double[][] left, int last) {
        double leaves = 0;
        for (int to = 0; to < last; to++) leaves += left[last][to];
        if (!(leaves > 0)) return false;
        for (int from = 0; from < last; from++) {
            left[from][last] /= leaves;
            double through = left[from][last];
            if (through == 0) continue;
            for (int to = 0; to < last; to++) left[from][to] += through * left[last][to];
        }
        return true;
    }

    private static double[] alike(int states) {
        var shares = new double[states];
        java.util.Arrays.fill(shares, 1.0 / states);
        return shares;
    }

    private static double[] times(double[] shares, double[][] moves) {
        var next = new double[shares.length];
        for (int from = 0; from < shares.length; from++) {
            if (shares[from] == 0) continue;
            for (int to = 0; to < next.length; to++) next[to] += shares[from] * moves[from][to];
        }
        return next;
    }

    /** The chain of two periods; rows are held at a sum of 1, so that rounding does not grow with the periods. */
    private static double[][] squared(double[][] moves) {
        var twice = new double[moves.length][];
        for (int from = 0; from < moves.length; from++) {
            twice[from] = times(moves[from], moves);
            double sum = 0;
            for (double p : twice[from]) sum += p;
            for (int to = 0; to < twice[from].length; to++) twice[from][to] /= sum;
        }
        return twice;
    }
}
