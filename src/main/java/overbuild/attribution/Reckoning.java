package overbuild.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import overbuild.experiment.Bootstrap;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult;

/** Means and their intervals over replications, all from the same resamples. */
final class Reckoning {
    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    private final Inquest inquest;
    private final Coalitions coalitions;
    private final List<Sample> samples;
    private final List<double[]> shares;

    Reckoning(Inquest inquest, List<Sample> samples) {
        this.inquest = inquest;
        this.coalitions = inquest.coalitions();
        this.samples = samples;
        var bootstrap = new Bootstrap(inquest.scenario().seed(), RESAMPLES);
        int many = samples.size() < 2 ? 0 : RESAMPLES;
        shares = IntStream.range(0, many)
                .mapToObj(k -> bootstrap.shares(k, samples.size()))
                .toList();
    }

    Attribution attribution(List<List<RunResult<Reading>>> rows, int meaningless) {
        var outcomes = samples.stream().map(Sample::worth).toList();
        return new Attribution(
                inquest,
                rows,
                interval(k -> outcomes.get(k)[0]),
                interval(k -> outcomes.get(k)[coalitions.arms() - 1]),
                values(outcomes),
                pairs(outcomes),
                noneAt(),
                paths(),
                samples.size(),
                meaningless);
    }

    private List<Interval> values(List<double[]> worth) {
        var values = IntStream.range(0, samples.size())
                .mapToObj(k -> coalitions.values(worth.get(k), samples.get(k).replication()))
                .toList();
        return IntStream.range(0, coalitions.mechanisms())
                .mapToObj(one -> interval(k -> values.get(k)[one]))
                .toList();
    }

    private List<Attribution.Joint> pairs(List<double[]> worth) {
        var values = IntStream.range(0, samples.size())
                .mapToObj(k ->
                        coalitions.interactions(worth.get(k), samples.get(k).replication()))
                .toList();
        var pairs = Pairs.of(coalitions.mechanisms());
        return IntStream.range(0, pairs.size())
                .mapToObj(p ->
                        new Attribution.Joint(pairs.get(p).one(), pairs.get(p).other(), told(values, p)))
                .filter(joint -> Double.isFinite(joint.value().mean()))
                .sorted(Comparator.comparingDouble(
                        joint -> -Math.abs(joint.value().mean())))
                .toList();
    }

    /** Where only some replications tell, these are too few to be drawn again: Student's t. */
    private Interval told(List<double[]> values, int pair) {
        double[] sample = values.stream()
                .mapToDouble(value -> value[pair])
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return sample.length == values.size() ? interval(k -> sample[k]) : Interval.of(sample, 1 - 2 * TAIL);
    }

    private List<Double> noneAt() {
        return ticks().mapToObj(tick ->
                        mean(k -> samples.get(k).readings().get(0).path().get(tick)))
                .toList();
    }

    private List<List<Interval>> paths() {
        return ticks().mapToObj(tick -> values(
                        samples.stream().map(sample -> sample.worth(tick)).toList()))
                .toList();
    }

    private IntStream ticks() {
        return IntStream.range(0, samples.isEmpty() ? 0 : inquest.scenario().ticks());
    }

    private double mean(IntToDoubleFunction value) {
        double sum = 0;
        for (int k = 0; k < samples.size(); k++) sum += value.applyAsDouble(k);
        return samples.isEmpty() ? Double.NaN : sum / samples.size();
    }

    private Interval interval(IntToDoubleFunction value) {
        double[] sample = IntStream.range(0, samples.size()).mapToDouble(value).toArray();
        double[] means =
                shares.stream().mapToDouble(share -> weighted(share, sample)).toArray();
        return new Interval(
                sample.length,
                mean(k -> sample[k]),
                Bootstrap.quantile(means, TAIL),
                Bootstrap.quantile(means, 1 - TAIL));
    }

    private static double weighted(double[] share, double[] sample) {
        double sum = 0;
        for (int k = 0; k < sample.length; k++) sum += share[k] * sample[k];
        return sum;
    }
}
