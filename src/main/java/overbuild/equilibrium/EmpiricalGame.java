package overbuild.equilibrium;

import java.util.Arrays;
import java.util.List;
import overbuild.experiment.Interval;
import overbuild.game.PayoffTable;
import overbuild.game.Player;
import overbuild.model.Check;

/**
 * A game whose payoffs are means over runs, with what each run said; in a run all cells share their chance.
 *
 * <p>Source: Wellman 2006; common random numbers, Law 2015.
 */
public final class EmpiricalGame {
    private static final double ROUNDING = 1e-9;

    private final PayoffTable mean;
    private final double[][] runs;

    private EmpiricalGame(PayoffTable mean, double[][] runs) {
        this.mean = mean;
        this.runs = runs;
    }

    /**
     * The game that runs tell of.
     *
     * @param runs for each run cell after cell what each player earned, the first player's strategy moving fastest
     */
    public static EmpiricalGame of(String title, List<Player> players, List<double[]> runs) {
        Check.that(!runs.isEmpty(), "an empirical game needs runs");
        var rows = runs.stream().map(double[]::clone).toArray(double[][]::new);
        var shares = new double[rows.length];
        Arrays.fill(shares, 1.0 / rows.length);
        return new EmpiricalGame(PayoffTable.of(title, "", players, weighted(rows, shares)), rows);
    }

    /** How many runs of each cell there are. */
    public int runs() {
        return runs.length;
    }

    /** Mean payoffs. */
    public PayoffTable mean() {
        return mean;
    }

    /** Mean payoffs where each run has a share. */
    PayoffTable weighted(double[] shares) {
        return PayoffTable.of(mean.title(), "", mean.players(), weighted(runs, shares));
    }

    private static double[] weighted(double[][] runs, double[] shares) {
        var sums = new double[runs[0].length];
        for (int k = 0; k < runs.length; k++) {
            if (shares[k] == 0) continue;
            for (int cell = 0; cell < sums.length; cell++) sums[cell] += shares[k] * runs[k][cell];
        }
        return sums;
    }

    /** What a player earned in a cell, run by run. */
    public double[] sample(int player, int cell) {
        int at = cell * mean.size() + player;
        return Arrays.stream(runs).mapToDouble(run -> run[at]).toArray();
    }

    /** What a firm, or all together, earned more in the better cell, run by run. */
    public double[] differences(Edge edge) {
        if (edge.firm() != Edge.ALL) return differences(edge.firm(), edge);
        var sums = new double[runs.length];
        for (int player = 0; player < mean.size(); player++) {
            var own = differences(player, edge);
            for (int k = 0; k < sums.length; k++) sums[k] += own[k];
        }
        return sums;
    }

    private double[] differences(int player, Edge edge) {
        var better = sample(player, edge.better());
        var worse = sample(player, edge.worse());
        for (int k = 0; k < better.length; k++) better[k] = less(better[k], worse[k]);
        return better;
    }

    /** A difference of payoffs, 0 where it is within rounding. */
    static double less(double one, double other) {
        double difference = one - other;
        return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other)) ? 0 : difference;
    }

    /** What a player earned in a cell, with its interval. */
    public Interval payoff(int player, int cell, double confidence) {
        return Interval.of(sample(player, cell), confidence);
    }

    /** Whether all runs say the same, as they do without chance. */
    public boolean isCertain() {
        return Arrays.stream(runs).allMatch(run -> Arrays.equals(run, runs[0]));
    }
}
