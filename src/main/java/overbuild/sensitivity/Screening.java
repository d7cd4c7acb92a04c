package overbuild.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * Which parameters matter at all, from trajectories that change one parameter at a time.
 *
 * <p>EE_i = (f(x + delta e_i) - f(x)) / delta; mu_i = mean EE_i, mu*_i = mean |EE_i|, sigma_i their standard deviation. From seeds
 * alone mu*_i would be sqrt(2/pi) times the standard error of an effect.
 *
 * <p>Source: Morris 1991; mu*, Campolongo, Cariboni and Saltelli 2007.
 *
 * @param effects by parameter
 * @param missing steps left out, because a run at one of their ends failed or is missing
 */
public record Screening(List<Effect> effects, int missing) {
    private static final double MEAN_OF_HALF_NORMAL = 0.7978845608028654;

    public Screening {
        effects = List.copyOf(effects);
    }

    /**
     * The effects.
     *
     * @param points coordinates of the points of a Morris design in its order
     * @param outcomes outcomes of these points
     * @throws IllegalArgumentException when points do not follow one another in single steps, or a parameter has no measured step
     */
    public static Screening of(double[][] points, Outcomes outcomes, Bootstrap bootstrap) {
        int parameters = points[0].length;
        Check.that(
                points.length == outcomes.points(),
                "there are %d points, but outcomes of %d",
                points.length,
                outcomes.points());
        int trajectories = (points.length + parameters) / (parameters + 1);
        var steps = new Steps(points, outcomes, trajectories);
        var sizes = bootstrap.estimates(trajectories, steps::sizes);
        var effects = IntStream.range(0, parameters)
                .mapToObj(k -> steps.effect(k, sizes.get(k)))
                .toList();
        return new Screening(effects, steps.missing());
    }

    /** Effects by trajectory and parameter; NaN where a run is missing. */
    private static final class Steps {
        private final double[][] effects;
        private final int replications;
        private final double[] squares;
        private int missing;

        Steps(double[][] points, Outcomes outcomes, int trajectories) {
            int parameters = points[0].length;
            replications = outcomes.replications();
            effects = new double[trajectories][parameters];
            squares = new double[parameters];
            for (var row : effects) Arrays.fill(row, Double.NaN);
            for (int point = 1; point < points.length; point++) {
                int trajectory = point / (parameters + 1);
                if (point % (parameters + 1) != 0) step(effects[trajectory], points, outcomes, point);
            }
            missing += trajectories * (parameters + 1) - points.length;
        }

        private void step(double[] effects, double[][] points, Outcomes outcomes, int point) {
            int moved = moved(points[point - 1], points[point], point);
            if (!outcomes.isWhole(point - 1, 2)) {
                missing++;
                return;
            }
            double delta = points[point][moved] - points[point - 1][moved];
            var change = Products.difference(outcomes.at(point), outcomes.at(point - 1));
            double mean = Arrays.stream(change).sum() / replications;
            effects[moved] = mean / delta;
            squares[moved] += (Products.together(change, change) - Products.apart(change, change))
                    / (replications * delta * delta);
        }

        private static int moved(double[] before, double[] after, int point) {
            var moved = IntStream.range(0, after.length)
                    .filter(k -> before[k] != after[k])
                    .toArray();
            Check.that(
                    moved.length == 1,
                    "point %d is not one step from the one before it: %d parameters change",
                    point,
                    moved.length);
            return moved[0];
        }

        /** Mean sizes over trajectories that count more than once. */
        double[] sizes(int[] counts) {
            return IntStream.range(0, effects[0].length)
                    .mapToDouble(k -> size(counts, k))
                    .toArray();
        }

        private double size(int[] counts, int parameter) {
            double sum = 0;
            int steps = 0;
            for (int trajectory = 0; trajectory < counts.length; trajectory++) {
                double effect = effects[trajectory][parameter];
                if (Double.isNaN(effect)) continue;
                sum += counts[trajectory] * Math.abs(effect);
                steps += counts[trajectory];
            }
            return sum / steps;
        }

        Effect effect(int parameter, Estimate size) {
            var all = Arrays.stream(effects)
                    .mapToDouble(row -> row[parameter])
                    .filter(Double::isFinite)
                    .toArray();
            Check.that(all.length > 0, "no step of parameter %d was measured", parameter + 1);
            double mean = Arrays.stream(all).sum() / all.length;
            double spread =
                    Arrays.stream(all).map(one -> (one - mean) * (one - mean)).sum();
            return new Effect(
                    mean, size, Math.sqrt(spread / (all.length - 1)), noise(parameter, all.length), all.length);
        }

        private double noise(int parameter, int steps) {
            return replications == 1 ? Double.NaN : MEAN_OF_HALF_NORMAL * Math.sqrt(squares[parameter] / steps);
        }

        int missing() {
            return missing;
        }
    }
}
