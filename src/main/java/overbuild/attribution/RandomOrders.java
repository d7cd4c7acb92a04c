package overbuild.attribution;

import java.util.Comparator;
import java.util.stream.IntStream;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * Lets mechanisms come in one after the other, in each replication in an order of its own and in the reverse of that.
 *
 * <p>phi_i = mean over orders of v(those before i, and i) - v(those before i), 2 m runs of a replication; over replications it has the
 * mean of the Shapley value.
 *
 * <p>Source: sampling of orders, Castro, Gomez and Tejada 2009; an order with its reverse, Mitchell, Cooper, Frank and Holmes 2022.
 *
 * @param mechanisms number of mechanisms, m
 * @param seed seed of the orders
 */
public record RandomOrders(int mechanisms, long seed) implements Coalitions {
    @Override
    public int arms() {
        return 2 * mechanisms;
    }

    @Override
    public int acting(int arm, int replication) {
        if (arm == 0) return 0;
        if (arm == arms() - 1) return (1 << mechanisms) - 1;
        boolean forth = arm < mechanisms;
        int many = forth ? arm : arm - mechanisms + 1;
        int[] order = order(replication);
        int acting = 0;
        for (int k = 0; k < many; k++) acting |= 1 << order[forth ? k : mechanisms - 1 - k];
        return acting;
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

    /** Pairs would take more runs than these. */
    @Override
    public double[] interactions(double[] worth) {
        return new double[0];
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
