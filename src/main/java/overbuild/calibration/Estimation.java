package overbuild.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import overbuild.model.Draws;

/** A calibration at work: looks at points, remembers them in order, and tells how far it is. */
public final class Estimation {
    private static final int BLOCK = 50;

    private final Calibration calibration;
    private final Bench bench;
    private final Consumer<Standing> watcher;
    private final long planned;
    private final List<Look> looks = new ArrayList<>();
    private String stage = "";
    private double best = Double.NaN;

    /**
     * How far it is.
     *
     * @param stage what it is at
     * @param looked points that were looked at
     * @param planned about how many there will be
     * @param loss the least loss of the stage so far; NaN before the first
     */
    public record Standing(String stage, int looked, long planned, double loss) {}

    /** An estimation on a bench. */
    public Estimation(Calibration calibration, Bench bench, Consumer<Standing> watcher) {
        this.calibration = calibration;
        this.bench = bench;
        this.watcher = watcher;
        planned = calibration.file().method().points(calibration.names().size());
    }

    /** Finds the parameters. */
    public Estimates find() {
        return calibration.file().method().find(this);
    }

    Calibration calibration() {
        return calibration;
    }

    /** The seed that keys its own draws. */
    long seed() {
        return calibration.file().seeds().fit();
    }

    /** What comes next. */
    void stage(String name) {
        stage = name;
        best = Double.NaN;
    }

    /** Looks at a point on the seeds to fit on. */
    Look look(double[] point) {
        var chance = calibration.file().seeds();
        var runs = bench.values(calibration.values(point), Chance.seeds(chance.fit(), chance.runs()));
        var look = new Look(point.clone(), runs);
        looks.add(look);
        tell();
        return look;
    }

    private void tell() {
        watcher.accept(new Standing(stage, looked(), Math.max(planned, looked()), best));
    }

    /** The loss at a point. */
    double loss(double[] point, ToDoubleFunction<Look> loss) {
        double value = loss.applyAsDouble(look(point));
        if (!(value >= best)) best = value;
        return value;
    }

    /** What single runs say, each at a point and on a seed of its own that is not one to fit on. */
    double[][] runs(List<double[]> points, List<Long> seeds) {
        return bench.each(points.stream().map(calibration::values).toList(), seeds);
    }

    /**
     * What single runs at points say, each on a seed to fit on of its own.
     *
     * @param first number of the first of the seeds
     */
    double[][] each(List<double[]> points, int first) {
        var rows = new double[points.size()][];
        for (int from = 0; from < rows.length; from += BLOCK) {
            var block = points.subList(from, Math.min(rows.length, from + BLOCK));
            var values = block.stream().map(calibration::values).toList();
            var seeds = Chance.seeds(calibration.file().seeds().fit(), first + from, block.size());
            System.arraycopy(bench.each(values, seeds), 0, rows, from, block.size());
            tell();
        }
        return rows;
    }

    /** How many points were looked at. */
    int looked() {
        return bench.looked();
    }

    /** All points so far, in order. */
    List<Look> looks() {
        return List.copyOf(looks);
    }

    /** The best of the points so far, the first of those that are alike. */
    Look best(ToDoubleFunction<Look> loss) {
        return looks.stream().min(Comparator.comparingDouble(loss)).orElseThrow();
    }

    /** Where the parameters stand in the first scenario; the middle of the prior where that is no number. */
    double[] start() {
        var free = calibration.free();
        var start = new double[free.size()];
        for (int k = 0; k < start.length; k++) {
            double now = Now.of(
                    calibration.setups().get(0).resolved(), free.get(k).paths().get(0));
            start[k] = Double.isNaN(now) ? 0.5 : free.get(k).coordinate(now);
        }
        return start;
    }

    /** A generator of its own. */
    Draws draws() {
        return new Draws(seed());
    }
}
