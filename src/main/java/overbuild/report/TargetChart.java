package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import overbuild.metric.MarketMetric;
import overbuild.metric.Series;
import overbuild.scenario.ObservedSeries;
import overbuild.scenario.ObservedSeries.Point;
import overbuild.scenario.Units;

/** The simulated fan of what a target is about, with the band that it must lie in and what was observed. */
final class TargetChart {
    static final Color HISTORY = new Color(0xd55e00);
    static final Color SHADE = new Color(0xd5, 0x5e, 0x00, 0x30);
    private static final int SLUMP = 12;

    private final Trial trial;
    private final Assessment assessed;
    private final View view;
    private final List<Band> fan;
    private final int from;
    private final int to;

    private TargetChart(Trial trial, Assessment assessed, View view) {
        this.trial = trial;
        this.assessed = assessed;
        this.view = view;
        this.fan = bands(view.metric()).stream().map(this::shown).toList();
        var window = assessed.target().window();
        var start = trial.results().study().scenario().start();
        int last = fan.size() - 1;
        if (view.reading().isOfSlump()) from = steepest();
        else from = window == null ? Math.min(1, last) : start.ticksTo(window.get(0));
        if (view.reading().isOfSlump()) to = Math.min(last, from + SLUMP);
        else to = window == null ? last : start.ticksTo(window.get(1));
    }

    /** File name without ending. */
    static String name(Trial trial, int index) {
        var metric = trial.targets().get(index).target().metric();
        return "%s-%02d-%s".formatted(trial.name(), index + 1, metric);
    }

    /** The chart of a target: over time where its outcome can be seen in a path, else the spread of the outcome. */
    static JFreeChart of(Trial trial, Assessment assessed) {
        return View.of(Targets.outcome(assessed.target().metric()).orElseThrow())
                .map(view -> new TargetChart(trial, assessed, view).chart())
                .orElseGet(() -> SpreadChart.of(trial, assessed));
    }

    /** What is said above it. */
    static String title(Assessment assessed) {
        var target = assessed.target();
        return target.fact() + ", " + target.metric().replace('_', ' ') + ": "
                + Figures.number(assessed.spread().median())
                + " where " + Figures.number(target.low()) + " to " + Figures.number(target.high()) + " was observed, "
                + switch (assessed.verdict()) {
                    case HIT -> "a hit";
                    case MISS -> "a miss";
                    case GIVEN -> "given";
                };
    }

    static String subtitle(Trial trial, Assessment assessed) {
        var unit = Targets.outcome(assessed.target().metric()).orElseThrow().unit();
        return Scene.subtitle(trial.results().study().scenario()) + " " + Figures.percent(assessed.share()) + " of "
                + assessed.values().size() + " runs in the band" + (unit.equals("-") ? "." : "; unit " + unit + ".");
    }

    private JFreeChart chart() {
        var plot = FanChart.plot(trial.results().study().scenario().start(), fan, axis());
        band(plot);
        points(plot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return Style.chart(title(assessed), subtitle(trial, assessed), plot);
    }

    private ValueAxis axis() {
        var scenario = trial.results().study().scenario();
        var words = view.metric().key().replace('_', ' ');
        if (assessed.target().metric().startsWith("lit_share")) words = "lit share";
        var unit = words(view.metric().unit(), scenario.units());
        var label = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + unit;
        if (view.isLog()) return new LogScale(label, low(), high());
        if (view.metric() == MarketMetric.DARK_SHARE || view.metric() == MarketMetric.UTILISATION) {
            return Style.shares(label);
        }
        var axis = Style.axis(label);
        axis.setRange(0, 1.05 * high());
        return axis;
    }

    private static String words(String unit, Units units) {
        if (unit.equals("-")) return "";
        return ", "
                + unit.replace("money", units.money())
                        .replace("structure", units.structure())
                        .replace("service", units.service())
                        .replace("/", " per ")
                        .replaceAll("[()]", "")
                        .replace("*", " and ");
    }

    private double low() {
        return values().filter(value -> value > 0).min().orElse(0);
    }

    private double high() {
        return values().filter(Double::isFinite).max().orElse(1);
    }

    private DoubleStream values() {
        var target = assessed.target();
        var ends = DoubleStream.of(first(target.low()), last(target.low()), first(target.high()), last(target.high()));
        var fans = fan.stream().flatMapToDouble(band -> DoubleStream.of(band.low(), band.high()));
        var points = observed().stream().flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()));
        return DoubleStream.concat(DoubleStream.concat(ends, fans), points);
    }

    private double first(double value) {
        return view.reading().first(fan.get(from).median(), value);
    }

    private double last(double value) {
        return view.reading().last(fan.get(from).median(), value, to - from);
    }

    /** The band that the outcome must lie in, as the paths that it allows. */
    private void band(XYPlot plot) {
        var start = trial.results().study().scenario().start();
        double left = Years.at(start.plus(from));
        double right = Years.at(start.plus(to)) + (from == to ? 0.25 : 0);
        var target = assessed.target();
        double floor = plot.getRangeAxis().getLowerBound();
        double[] corners = {
            left, Math.max(floor, first(target.low())), right, Math.max(floor, last(target.low())),
            right, Math.max(floor, last(target.high())), left, Math.max(floor, first(target.high()))
        };
        plot.addAnnotation(new XYPolygonAnnotation(corners, new BasicStroke(1.4f), HISTORY, SHADE));
        nameBand(plot);
    }

    /** Puts the band into the legend. */
    static void nameBand(XYPlot plot) {
        var data = new XYSeriesCollection();
        data.addSeries(new XYSeries("band of the fact"));
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, SHADE);
        renderer.setSeriesShape(0, new Rectangle2D.Double(-9, -5, 18, 10));
        renderer.setSeriesOutlinePaint(0, HISTORY);
        renderer.setUseOutlinePaint(true);
        plot.setDataset(1, data);
        plot.setRenderer(1, renderer);
    }

    private void points(XYPlot plot) {
        var observed = observed();
        if (observed.isEmpty()) return;
        boolean index = series().index();
        var points =
                new YIntervalSeries(index ? "observed; set on the median where it begins" : "observed", false, true);
        observed.forEach(point -> points.add(Years.at(point.date()), point.value(), point.low(), point.high()));
        var data = new YIntervalSeriesCollection();
        data.addSeries(points);
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(HISTORY);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        renderer.setSeriesPaint(0, HISTORY);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));
        plot.setDataset(2, data);
        plot.setRenderer(2, renderer);
    }

    /** Observations on the chart's axis. */
    private List<Point> observed() {
        var series = series();
        if (series == null || series.metric() != view.metric()) return List.of();
        var scenario = trial.results().study().scenario();
        var points = series.within(scenario.start(), scenario.ticks());
        if (points.isEmpty()) return points;
        var base = points.get(0);
        double scale =
                series.index() ? fan.get(scenario.start().ticksTo(base.date())).median() / base.value() : 1;
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

    private ObservedSeries series() {
        var name = assessed.target().data();
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
