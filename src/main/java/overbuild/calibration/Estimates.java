package overbuild.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import overbuild.experiment.Interval;

/**
 * What a calibration found.
 *
 * @param parameters each parameter
 * @param targets each used target
 * @param loss weighted squared gap at the estimate
 * @param before the same where the scenario stood
 * @param test whether the gaps are larger than chance and observation explain; null when there are no more targets than parameters
 * @param condition largest over smallest effect of a move of parameters on the gaps; infinite when a move has none
 * @param profiles the loss through each prior
 * @param twins what came of made-up histories
 * @param draws points of the unit cube that parameters may lie at, for predictions
 * @param looked points that were looked at
 * @param steps what the method says about its own course, a line each
 */
@SuppressWarnings("ArrayRecordComponent")
public record Estimates(
        List<Parameter> parameters,
        List<Reached> targets,
        double loss,
        double before,
        Test test,
        double condition,
        List<Profile> profiles,
        List<Twin> twins,
        List<double[]> draws,
        int looked,
        List<String> steps) {
    private static final double CONFIDENCE = 0.95;

    /**
     * A parameter.
     *
     * @param name its name
     * @param before where it stood
     * @param value the estimate
     * @param low low end of the 95 % interval, within the prior
     * @param high high end of it
     * @param priorLow low end of the prior
     * @param priorHigh high end of the prior
     * @param widening how many times wider the interval is than the method by itself has it
     */
    public record Parameter(
            String name,
            double before,
            double value,
            double low,
            double high,
            double priorLow,
            double priorHigh,
            double widening) {
        private static final double EDGE = 0.01;
        private static final double WIDE = 0.9;

        /** Whether it lies at an end of the prior. */
        public boolean isAtEdge() {
            double edge = EDGE * (priorHigh - priorLow);
            return value - priorLow < edge || priorHigh - value < edge;
        }

        /** Whether the targets leave the prior as it was. */
        public boolean isOpen() {
            return high - low > WIDE * (priorHigh - priorLow);
        }
    }

    /**
     * A used target at the estimate.
     *
     * @param moment the target
     * @param mean mean of the runs that were fitted; NaN where it has no meaning
     * @param gap distance from what was observed in standard deviations of the observation
     * @param slopes how the gap moves when a parameter moves through its whole prior, parameter by parameter
     */
    public record Reached(Moment moment, double mean, double gap, List<Double> slopes) {
        public Reached {
            slopes = List.copyOf(slopes);
        }
    }

    /**
     * The test of over-identifying restrictions.
     *
     * @param statistic J
     * @param degrees targets less parameters
     * @param probability of a J as large or larger when the rules are true
     */
    public record Test(double statistic, int degrees, double probability) {}

    /**
     * The loss through a prior.
     *
     * @param name the parameter
     * @param meaning what was done with the other parameters
     * @param values its values
     * @param losses the losses there
     */
    public record Profile(String name, String meaning, List<Double> values, List<Double> losses) {
        public Profile {
            values = List.copyOf(values);
            losses = List.copyOf(losses);
        }
    }

    /**
     * A history that was made up with known parameters.
     *
     * @param truth the parameters
     * @param found what was found
     * @param low low ends of the intervals
     * @param high high ends
     */
    public record Twin(List<Double> truth, List<Double> found, List<Double> low, List<Double> high) {
        public Twin {
            truth = List.copyOf(truth);
            found = List.copyOf(found);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        /** Distance of the truth from what was found, over that of the end of the interval on its side. */
        public double miss(int parameter) {
            double error = truth.get(parameter) - found.get(parameter);
            var end = error < 0 ? low : high;
            return error == 0 ? 0 : error / (end.get(parameter) - found.get(parameter));
        }

        /** Whether an interval holds the truth. */
        public boolean covers(int parameter) {
            return low.get(parameter) <= truth.get(parameter) && truth.get(parameter) <= high.get(parameter);
        }
    }

    public Estimates {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
        profiles = List.copyOf(profiles);
        twins = List.copyOf(twins);
        draws = List.copyOf(draws);
        steps = List.copyOf(steps);
    }

    /** Parameters by what was found of them. */
    static List<Parameter> parameters(Calibration calibration, double[] start, Twins.Range own, double[] widening) {
        var range = own.widened(widening);
        var free = calibration.free();
        return IntStream.range(0, free.size())
                .mapToObj(k -> new Parameter(
                        calibration.names().get(k),
                        free.get(k).at(start[k]),
                        free.get(k).at(range.found()[k]),
                        free.get(k).at(range.low()[k]),
                        free.get(k).at(range.high()[k]),
                        free.get(k).at(0),
                        free.get(k).at(1),
                        widening[k]))
                .toList();
    }

    /** Used targets at a point that was looked at. */
    static List<Reached> reached(Calibration calibration, Look look, Gaps gaps, Curvature curvature) {
        double[] reached = gaps.of(look.runs());
        return IntStream.range(0, reached.length)
                .mapToObj(k -> new Reached(calibration.used().get(k), look.mean(k), reached[k], curvature.slopes(k)))
                .toList();
    }

    /** The values of the estimate. */
    public double[] values() {
        return parameters.stream().mapToDouble(Parameter::value).toArray();
    }

    /** Mean of what was found less what was true, with its 95 % interval. */
    public Interval bias(int parameter) {
        return Interval.of(errors(parameter).toArray(), CONFIDENCE);
    }

    /** Root of the mean squared error. */
    public double error(int parameter) {
        return Math.sqrt(errors(parameter).map(error -> error * error).average().orElse(Double.NaN));
    }

    private DoubleStream errors(int parameter) {
        return twins.stream()
                .mapToDouble(twin -> twin.found().get(parameter) - twin.truth().get(parameter));
    }

    /** Share of intervals that hold the truth. */
    public double coverage(int parameter) {
        return twins.isEmpty() ? Double.NaN : covered(parameter) / (double) twins.size();
    }

    /** How many intervals hold the truth. */
    public int covered(int parameter) {
        return (int) twins.stream().filter(twin -> twin.covers(parameter)).count();
    }

    /** 95 % Wilson interval of the probability that an interval holds the truth; nothing without twins. */
    public Optional<ConfidenceInterval> coverageInterval(int parameter) {
        return twins.isEmpty()
                ? Optional.empty()
                : Optional.of(IntervalUtils.getWilsonScoreInterval(twins.size(), covered(parameter), CONFIDENCE));
    }
}
