package overbuild.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Stream;

/**
 * Weighted particles.
 *
 * @param particles the particles
 */
record Swarm(List<Particle> particles) {
    private static final double SILVERMAN = 1.06;
    private static final double FIFTH = -0.2;
    private static final double LEAST = 1e-300;

    Swarm {
        particles = List.copyOf(particles);
    }

    /** A place as a point of the unit cube, in which the prior is uniform. */
    static double[] point(double[] place) {
        return Arrays.stream(place).map(Maths::normal).toArray();
    }

    int dimensions() {
        return particles.get(0).place().length;
    }

    /** The nearest. */
    Swarm nearest(int many) {
        return new Swarm(particles.stream()
                .sorted(Comparator.comparingDouble(Particle::distance))
                .limit(many)
                .toList());
    }

    /** The largest distance. */
    double tolerance() {
        return particles.stream().mapToDouble(Particle::distance).max().orElseThrow();
    }

    double total() {
        double total = 0;
        for (var one : particles) total += one.weight();
        return total;
    }

    /** Effective sample size, (sum of w)^2 over the sum of w^2. */
    double effective() {
        double squares = 0;
        for (var one : particles) squares += one.weight() * one.weight();
        return total() * total() / squares;
    }

    /** The particle at a share of all weight. */
    Particle pick(double share) {
        double wanted = share * total();
        for (var one : particles) {
            wanted -= one.weight();
            if (wanted <= 0) return one;
        }
        return particles.get(particles.size() - 1);
    }

    RealMatrix covariance() {
        int n = dimensions();
        var covariance = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double value = covariance(i, j);
                covariance.setEntry(i, j, value);
                covariance.setEntry(j, i, value);
            }
        }
        return covariance;
    }

    private double covariance(int one, int other) {
        double mean = mean(one);
        double otherMean = mean(other);
        double sum = 0;
        for (var each : particles)
            sum += each.weight() * (each.place()[one] - mean) * (each.place()[other] - otherMean);
        return sum / total();
    }

    private double mean(int parameter) {
        double sum = 0;
        for (var one : particles) sum += one.weight() * one.place()[parameter];
        return sum / total();
    }

    /** The coordinate in the unit cube below which a share of the weight lies, by parameter. */
    double quantile(int parameter, double share) {
        var sorted = new Swarm(particles.stream()
                .sorted(Comparator.comparingDouble(one -> one.place()[parameter]))
                .toList());
        return Maths.normal(sorted.pick(share).place()[parameter]);
    }

    /** Medians. */
    double[] middle() {
        return IntStream.range(0, dimensions())
                .mapToDouble(k -> quantile(k, 0.5))
                .toArray();
    }

    /** Points of the unit cube, drawn by weight. */
    List<double[]> drawn(Draws draws, int many) {
        var drawn = new ArrayList<double[]>();
        for (int j = 0; j < many; j++)
            drawn.add(point(pick(draws.uniform(Stream.CALIBRATION, "draw", j)).place()));
        return drawn;
    }

    /** Minus twice the logarithm of the density at a coordinate of the unit cube, smoothed by a normal kernel. */
    double deviance(int parameter, double coordinate) {
        double z = Draws.quantile(coordinate);
        double width =
                SILVERMAN * Math.sqrt(covariance().getEntry(parameter, parameter)) * Maths.pow(effective(), FIFTH);
        double sum = 0;
        for (var one : particles) {
            double step = (z - one.place()[parameter]) / width;
            sum += one.weight() * Maths.exp(-step * step / 2);
        }
        return -2 * Maths.log(Math.max(LEAST, sum)) - z * z;
    }
}
