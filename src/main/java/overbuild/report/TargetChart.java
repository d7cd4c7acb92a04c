package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
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
import overbuild.scenario.ObservedSeries.Point;
import overbuild.scenario.Units;

/** The simulated fan of what a target is about, with the band that it must lie in and what was observed. */
final class TargetChart {
    static final Color HISTORY = new Color(0xd55e00);
    static final Color SHADE = new Color(0xd5, 0x5e, 0x00, 0x30);

    private final TargetScene scene;

    private TargetChart(TargetScene scene) {
        this.scene = scene;
    }

    /** File name without ending. */
    static String name(Trial trial, int index) {
        var metric = trial.targets().get(index).target().metric();
        return "%s-%02d-%s".formatted(trial.name(), index + 1, metric);
    }

    /** The chart of a target: over time where its outcome can be seen in a path, else the spread of the outcome. */
    static JFreeChart of(Trial trial, Assessment assessed) {
        return View.of(Targets.outcome(assessed.target().metric()).orElseThrow())
                .map(view -> new TargetChart(new TargetScene(trial, assessed, view)).chart(trial, assessed))
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

    private JFreeChart chart(Trial trial, Assessment assessed) {
        var plot = FanChart.plot(scene.scenario().start(), scene.fan(), axis());
        band(plot);
        points(plot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return Style.chart(title(assessed), subtitle(trial, assessed), plot);
    }

    private ValueAxis axis() {
        var view = scene.view();
        var words = view.metric().key().replace('_', ' ');
        if (scene.target().metric().startsWith("lit_share")) words = "lit share";
        var unit = words(view.metric().unit(), scene.scenario().units());
        var label = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + unit;
        if (view.isLog()) return new LogScale(label, scene.low(), scene.high());
        if (view.metric() == MarketMetric.DARK_SHARE || view.metric() == MarketMetric.UTILISATION) {
            return Style.shares(label);
        }
        var axis = Style.axis(label);
        axis.setRange(0, 1.05 * scene.high());
        return axis;
    }

    private static String words(String unit, Units units) {
        if (unit.equals("-")) return "";
        return ", "
                + unit.replace("money", units.money())
                        .replace("structure", units.structure())
                        .replace("service", units.service())
                        .replaceFirst("^1/", "per ")
                        .replace("/", " per ")
                        .replaceAll("[()]", "")
                        .replace("*", " and ");
    }

    /** The band that the outcome must lie in, as the paths that it allows. */
    private void band(XYPlot plot) {
        double left = Years.at(scene.first());
        double right = Years.at(scene.last()) + (scene.first().equals(scene.last()) ? 0.25 : 0);
        var target = scene.target();
        double floor = plot.getRangeAxis().getLowerBound();
        double[] corners = {
            left, Math.max(floor, scene.first(target.low())), right, Math.max(floor, scene.last(target.low())),
            right, Math.max(floor, scene.last(target.high())), left, Math.max(floor, scene.first(target.high()))
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
        var observed = scene.observed();
        if (observed.isEmpty()) return;
        draw(plot, 2, scene.isIndex() ? "observed; set on the median where it begins" : "observed", observed);
    }

    /** Draws observations with what sources say at most and at least. */
    static void draw(XYPlot plot, int dataset, String name, List<Point> observed) {
        var points = new YIntervalSeries(name, false, true);
        observed.forEach(point -> points.add(Years.at(point.date()), point.value(), point.low(), point.high()));
        var data = new YIntervalSeriesCollection();
        data.addSeries(points);
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(HISTORY);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        renderer.setSeriesPaint(0, HISTORY);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));
        plot.setDataset(dataset, data);
        plot.setRenderer(dataset, renderer);
    }
}
