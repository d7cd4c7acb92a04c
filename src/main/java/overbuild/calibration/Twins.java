package overbuild.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;
import overbuild.model.Stream;

/**
 * The twin experiment: histories made up by single runs at known parameters, observed as badly as the true one, whose parameters are
 * then looked for as if they were not known.
 *
 * <p>Source: simulation-based calibration, Talts et al. 2018; twin experiments in data assimilation, Bengtsson et al. 1981.
 *
 * @param work what looks at points
 * @param method how it is looked for
 * @param facts what was observed in truth
 * @param weights how targets are weighed
 */
record Twins(Estimation work, Smm method, Gaps facts, RealMatrix weights) {
    private static final double STEP = 0.1;
    private static final double MARGIN = 0.1;

    /** Twins at an estimate, which is drawn in from the ends of the prior so that errors can go both ways. */
    List<Estimates.Twin> of(double[] estimate) {
        var file = work.calibration().file();
        var truth = estimate.clone();
        for (int k = 0; k < truth.length; k++) truth[k] = Math.max(MARGIN, Math.min(1 - MARGIN, truth[k]));
        var seeds = Chance.seeds(file.seeds().twins(), file.twins());
        var twins = new ArrayList<Estimates.Twin>();
        if (seeds.isEmpty()) return twins;
        double[][] histories = work.runs(truth, seeds);
        for (int j = 0; j < histories.length; j++) twins.add(twin(j, truth, histories[j]));
        return twins;
    }

    private Estimates.Twin twin(int number, double[] truth, double[] history) {
        var observed = history.clone();
        for (int k = 0; k < observed.length; k++) {
            observed[k] += facts.scales()[k] * work.draws().normal(Stream.CALIBRATION, "observed " + number, k);
            if (!Double.isFinite(observed[k])) observed[k] = Double.NaN;
        }
        var gaps = new Gaps(observed, facts.scales());
        ToDoubleFunction<Look> loss = look -> Smm.loss(gaps.of(look.runs()), weights);
        int before = work.looks().size();
        var start = work.best(loss);
        Smm.search(work, "twin " + number, loss, start.point(), STEP, method.twinEvaluations());
        var looks = work.looks();
        var best = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(start), looks.subList(before, looks.size()).stream())
                .min(Comparator.comparingDouble(loss))
                .orElseThrow();
        var covariance = method.covariance(gaps, best, work);
        var curvature = Curvature.at(best.point(), work, gaps, weights, covariance);
        return new Estimates.Twin(
                each(truth, k -> truth[(int) k]),
                each(truth, k -> best.point()[(int) k]),
                each(truth, k -> best.point()[(int) k] - curvature.half((int) k)),
                each(truth, k -> best.point()[(int) k] + curvature.half((int) k)));
    }

    /** A value of each parameter. */
    private List<Double> each(double[] truth, DoubleUnaryOperator coordinate) {
        var values = new ArrayList<Double>();
        var free = work.calibration().free();
        for (int k = 0; k < truth.length; k++) values.add(free.get(k).at(coordinate.applyAsDouble(k)));
        return values;
    }
}
