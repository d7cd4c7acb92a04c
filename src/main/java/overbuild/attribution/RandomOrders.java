package overbuild.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * Lets mechanisms come in one after the other, in each replication in an order of its own and in the reverse of that, and lets each come in
 * before the one that it follows.
 *
 * <p>phi_i = mean over orders of v(those before i, and i) - v(those before i); I_ij = v(S + i + j) - v(S + i) - v(S + j) + v(S) where j
 * follows i and S is before them. 3 m - 1 runs of a replication; over replications both have the means of the exact values.
 *
 * <p>Source: sampling of orders, Castro, Gomez and Tejada 2009; an order with its reverse, Mitchell, Cooper, Frank and Holmes 2022; pairs
 * that are neighbours, Grabisch and Roubens 1999.
 *
 * @param mechanisms number of mechanisms, m
 * @param seed seed of the orders
 */
public record RandomOrders(int mechanisms, long seed) implements Coalitions {
    @Override
    public int arms() {
        return 3 * mechanisms - 1;
    }

    @Override
    public int acting(int arm, int replication) {
        if (arm == 0) return 0;
        if (arm == arms() - 1) return (1 << mechanisms) - 1;
        int[] order = order(replication);
        if (arm >= swapped(0)) return first(order, arm - swapped(0)) | 1 << order[arm - swapped(0) + 1];
        if (arm < mechanisms) return first(order, arm);
        int acting = 0;
        for (int k = 0; k < arm - mechanisms + 1; k++) acting |= 1 << order[mechanisms - 1 - k];
        return acting;
    }

    private static int first(int[] order, int many) {
        int acting = 0;
        for (int k = 0; k < many; k++) acting |= 1 << order[k];
        return acting;
    }

    /** The arm in which so many act and then not the next but the one after. */
    private int swapped(int many) {
        return 2 * mechanisms - 1 + many;
    }

    @Override
    public double[] values(double[] worth, int replication) {
        int[] order = order(replication);
        var values = new double[mechanisms];
        for (int k = 0; k < mechanisms; k++) {
            values[order[k]] += (forth(worth, k + 1) - forth(worth, k)) / 2;
            values[order[mechanisms - 1 - k]] += (back(worth, k + 1) - back(worth, k)) / 2;
        }
        return values;
    }

    /** Neighbours in the order; NaN of all other pairs. */
    @Override
    public double[] interactions(double[] worth, int replication) {
        int[] order = order(replication);
        var pairs = Pairs.of(mechanisms);
        var values = new double[pairs.size()];
        Arrays.fill(values, Double.NaN);
        for (int k = 0; k + 1 < mechanisms; k++) {
            var pair = new Pairs.Pair(Math.min(order[k], order[k + 1]), Math.max(order[k], order[k + 1]));
            values[pairs.indexOf(pair)] =
                    forth(worth, k + 2) - forth(worth, k + 1) - worth[swapped(k)] + forth(worth, k);
        }
        return values;
    }

    private double forth(double[] worth, int many) {
        return worth[many == mechanisms ? arms() - 1 : many];
    }

    private double back(double[] worth, int many) {
        if (many == 0) return worth[0];
        return worth[many == mechanisms ? arms() - 1 : many + mechanisms - 1];
    }

    /** The mechanisms in the order in which they come in. */
    private int[] order(int replication) {
        var draws = new Draws(seed);
        return IntStream.range(0, mechanisms)
                .boxed()
                .sorted(Comparator.comparingDouble(one -> draws.uniform(Stream.DESIGN, "order " + one, replication)))
                .mapToInt(one -> one)
                .toArray();
    }
}
