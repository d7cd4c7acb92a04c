package overbuild.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Stream;

/**
 * The twin experiment: histories made up by single runs at known parameters, observed as badly as the true one, whose parameters are
 * then looked for as if they were not known.
 *
 * <p>Source: simulation-based calibration, Talts et al. 2018; twin experiments in data assimilation, Bengtsson et al. 1981.
 *
 * @param work what looks at points
 * @param facts what was observed in truth
 * @param seeker looks for the parameters
 */
record Twins(Estimation work, Gaps facts, Seeker seeker) {
    private static final double MARGIN = 0.1;

    /** Looks for the parameters of what was observed. */
    interface Seeker {
        /** What is found of a twin. */
        Range seek(int number, Gaps observed);
    }

    /**
     * Points of the unit cube.
     *
     * @param found the estimate
     * @param low low ends of the intervals
     * @param high high ends
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Range(double[] found, double[] low, double[] high) {
        /** The same with each interval wider by a factor. */
        Range widened(double[] factors) {
            var wideLow = low.clone();
            var wideHigh = high.clone();
            for (int k = 0; k < factors.length; k++) {
                wideLow[k] = found[k] - factors[k] * (found[k] - low[k]);
                wideHigh[k] = found[k] + factors[k] * (high[k] - found[k]);
            }
            return new Range(found, wideLow, wideHigh);
        }
    }

    /** As many as the file asks for, all at an estimate, which is drawn in from the ends of the prior so that errors can go both ways. */
    List<Estimates.Twin> at(double[] estimate) {
        var truth = estimate.clone();
        for (int k = 0; k < truth.length; k++) truth[k] = Math.max(MARGIN, Math.min(1 - MARGIN, truth[k]));
        return of(Collections.nCopies(work.calibration().file().twins(), truth));
    }

    /** The same, each at parameters of its own from the priors. */
    List<Estimates.Twin> throughPriors() {
        int parameters = work.calibration().names().size();
        return of(IntStream.range(0, work.calibration().file().twins())
                .mapToObj(number -> IntStream.range(0, parameters)
                        .mapToDouble(k -> work.draws().uniform(Stream.CALIBRATION, "truth " + number, k))
                        .toArray())
                .toList());
    }

    private List<Estimates.Twin> of(List<double[]> truths) {
        if (truths.isEmpty()) return List.of();
        var seeds = Chance.seeds(work.calibration().file().seeds().twins(), truths.size());
        double[][] histories = work.runs(truths, seeds);
        return IntStream.range(0, histories.length)
                .mapToObj(j -> twin(j, truths.get(j), histories[j]))
                .toList();
    }

    private Estimates.Twin twin(int number, double[] truth, double[] history) {
        var observed = history.clone();
        for (int k = 0; k < observed.length; k++) {
            observed[k] += facts.scales()[k] * work.draws().normal(Stream.CALIBRATION, "observed " + number, k);
            if (!Double.isFinite(observed[k])) observed[k] = Double.NaN;
        }
        var range = seeker.seek(number, new Gaps(observed, facts.scales()));
        return new Estimates.Twin(each(truth), each(range.found()), each(range.low()), each(range.high()));
    }

    /** A value of each parameter. */
    private List<Double> each(double[] point) {
        var values = new ArrayList<Double>();
        for (double value : work.calibration().values(point)) values.add(value);
        return values;
    }
}
