package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import overbuild.metric.MarketMetric;
import overbuild.metric.Series;
import overbuild.model.Quarter;
import overbuild.scenario.ObservedSeries;
import overbuild.scenario.ObservedSeries.Point;
import overbuild.scenario.Scenario;
import overbuild.scenario.Target;

/** What the chart of a target shows, on the scale of its axis: the fan of the runs, the band of the fact, and observations. */
final class TargetScene {
    private static final int SLUMP = 12;

    private final Trial trial;
    private final Assessment assessed;
    private final View view;
    private final List<Band> fan;
    private final int from;
    private final int to;

    TargetScene(Trial trial, Assessment assessed, View view) {
        this.trial = trial;
        this.assessed = assessed;
        this.view = view;
        this.fan = bands(view.metric()).stream().map(this::shown).toList();
        var window = target().window();
        var start = scenario().start();
        int last = fan.size() - 1;
        if (view.reading().isOfSlump()) from = steepest();
        else from = window == null ? Math.min(1, last) : start.ticksTo(window.get(0));
        if (view.reading().isOfSlump()) to = Math.min(last, from + SLUMP);
        else to = window == null ? last : start.ticksTo(window.get(1));
    }

    Scenario scenario() {
        return trial.results().study().scenario();
    }

    Target target() {
        return assessed.target();
    }

    View view() {
        return view;
    }

    /** What the runs say, tick by tick. */
    List<Band> fan() {
        return fan;
    }

    /** First quarter in which the band counts. */
    Quarter first() {
        return scenario().start().plus(from);
    }

    /** Last quarter in which the band counts. */
    Quarter last() {
        return scenario().start().plus(to);
    }

    /** Lowest value above 0 of all that is shown. */
    double low() {
        return values().filter(value -> value > 0).min().orElse(0);
    }

    /** Highest value of all that is shown. */
    double high() {
        return values().filter(Double::isFinite).max().orElse(1);
    }

    private DoubleStream values() {
        double low = target().low();
        double high = target().high();
        var ends = DoubleStream.of(first(low), last(low), first(high), last(high));
        var fans = fan.stream().flatMapToDouble(band -> DoubleStream.of(band.low(), band.high()));
        var points = observed().stream().flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()));
        return DoubleStream.concat(DoubleStream.concat(ends, fans), points);
    }

    /** Where the band stands at its beginning, for a value of the outcome. */
    double first(double value) {
        return view.reading().first(fan.get(from).median(), value);
    }

    /** Where it stands at its end. */
    double last(double value) {
        return view.reading().last(fan.get(from).median(), value, to - from);
    }

    /** Observations. */
    List<Point> observed() {
        var series = series();
        if (series == null || series.metric() != view.metric()) return List.of();
        var points = series.within(scenario().start(), scenario().ticks());
        if (points.isEmpty()) return points;
        var base = points.get(0);
        double scale = series.index()
                ? fan.get(scenario().start().ticksTo(base.date())).median() / base.value()
                : 1;
        return points.stream().map(point -> scaled(point, scale)).toList();
    }

    private Point scaled(Point point, double scale) {
        double one = view.shows().applyAsDouble(scale * point.low());
        double other = view.shows().applyAsDouble(scale * point.high());
        return new Point(
                point.date(),
                view.shows().applyAsDouble(scale * point.value()),
                Math.min(one, other),
                Math.max(one, other),
                point.source());
    }

    /** Whether observations are an index, set on the median where they begin. */
    boolean isIndex() {
        return series() != null && series().index();
    }

    private ObservedSeries series() {
        var name = target().data();
        return name == null
                ? null
                : trial.results().study().resolved().observed().get(name);
    }

    private List<Band> bands(MarketMetric metric) {
        return Charts.bands(
                trial.results().measured().stream().map(Measured::market).toList(), metric);
    }

    private Band shown(Band band) {
        double one = view.shows().applyAsDouble(band.low());
        double other = view.shows().applyAsDouble(band.high());
        return new Band(Math.min(one, other), view.shows().applyAsDouble(band.median()), Math.max(one, other));
    }

    /** First tick of the three years in which the median price falls most. */
    private int steepest() {
        var price = bands(MarketMetric.PRICE);
        var kept = new ArrayList<Double>();
        for (int t = 1; t + SLUMP < price.size(); t++) {
            kept.add(price.get(t + SLUMP).median() / price.get(t).median());
        }
        return 1
                + Math.max(
                        0,
                        Series.argMin(kept.stream().mapToDouble(ratio -> ratio).toArray()));
    }
}
