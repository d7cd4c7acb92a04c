package overbuild.sensitivity;

import java.util.stream.IntStream;
import overbuild.model.Check;

/** The whole blocks of a Saltelli design: A, B, A with one coordinate of B for each parameter, and perhaps B with one of A. */
final class SaltelliBlocks {
    private final Outcomes outcomes;
    private final int parameters;
    private final boolean secondOrder;
    private final int[] starts;
    private final int missing;
    private final double[] centre;
    private final double[][] terms;

    SaltelliBlocks(Outcomes outcomes, int parameters, boolean secondOrder) {
        this.outcomes = outcomes;
        this.parameters = parameters;
        this.secondOrder = secondOrder;
        int block = (secondOrder ? 2 : 1) * parameters + 2;
        int begun = (outcomes.points() + block - 1) / block;
        starts = IntStream.range(0, begun)
                .map(row -> row * block)
                .filter(start -> outcomes.isWhole(start, block))
                .toArray();
        missing = begun - starts.length;
        Check.that(
                starts.length > 1,
                "%d whole blocks of %d points are too few to share out a variance; of %d points, those of %d blocks failed"
                        + " or are missing",
                starts.length,
                block,
                outcomes.points(),
                missing);
        centre = centre();
        terms = IntStream.of(starts).mapToObj(this::terms).toArray(double[][]::new);
    }

    int[] starts() {
        return starts.clone();
    }

    int missing() {
        return missing;
    }

    /** Mean outcome of A and B by replication. */
    private double[] centre() {
        var sums = new double[outcomes.replications()];
        for (int start : starts) {
            for (int r = 0; r < sums.length; r++) sums[r] += outcomes.at(start)[r] + outcomes.at(start + 1)[r];
        }
        for (int r = 0; r < sums.length; r++) sums[r] /= 2.0 * starts.length;
        return sums;
    }

    /** What a block adds to the variance of each first order, each total order and each pair. */
    private double[] terms(int start) {
        var a = at(start);
        var b = at(start + 1);
        int pairs = secondOrder ? parameters * (parameters - 1) / 2 : 0;
        var row = new double[2 * parameters + pairs];
        for (int i = 0; i < parameters; i++) {
            var change = Products.difference(at(start + 2 + i), a);
            row[i] = Products.apart(b, change);
            row[parameters + i] = Products.apart(change, change) / 2;
        }
        int place = 2 * parameters;
        for (int i = 0; i < parameters && secondOrder; i++) {
            for (int j = i + 1; j < parameters; j++) row[place++] = pair(start, i, j) - Products.apart(a, b);
        }
        return row;
    }

    private double pair(int start, int i, int j) {
        int mixed = start + 2;
        int turned = mixed + parameters;
        double one = Products.apart(at(turned + i), at(mixed + j));
        double other = Products.apart(at(turned + j), at(mixed + i));
        return (one + other) / 2;
    }

    private double[] at(int point) {
        return Products.difference(outcomes.at(point), centre);
    }

    /** Variance, then the shares of all first orders, all total orders and all pairs. */
    double[] shares(int[] counts) {
        double variance = variance(counts);
        var shares = new double[terms[0].length + 1];
        int blocks = 0;
        for (int row = 0; row < terms.length; row++) {
            blocks += counts[row];
            for (int k = 0; k < terms[row].length; k++) shares[k + 1] += counts[row] * terms[row][k];
        }
        shares[0] = variance;
        for (int k = 1; k < shares.length; k++) shares[k] /= blocks * variance;
        lessFirstOrders(shares);
        return shares;
    }

    private void lessFirstOrders(double[] shares) {
        int place = 1 + 2 * parameters;
        for (int i = 0; i < parameters && secondOrder; i++) {
            for (int j = i + 1; j < parameters; j++) shares[place++] -= shares[1 + i] + shares[1 + j];
        }
    }

    private double variance(int[] counts) {
        var moments = new Moments(centre[0], centre.length);
        for (int row = 0; row < starts.length; row++) {
            moments.add(outcomes.at(starts[row]), counts[row]);
            moments.add(outcomes.at(starts[row] + 1), counts[row]);
        }
        return moments.between();
    }
}
