package overbuild.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Yardstick;
import overbuild.scenario.ObservedSeries;
import overbuild.scenario.ObservedSeries.Point;
import overbuild.scenario.Resolved;

/**
 * The charts of a run under way: those of its report, on a time axis that holds the whole run, with what history observed until
 * then.
 *
 * @param resolved the scenario
 * @param colours the colours of firms
 * @param words what a chart says, in the language of whoever looks
 */
public record Moving(Resolved resolved, Map<String, Color> colours, UnaryOperator<String> words) {
    private static final int FEW_LABELS = 5;
    private static final double DARK = 0.85;
    private static final double QUARTER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double COLLAPSE = 0.9;

    /** What is shown. */
    public enum View {
        /** Who spends how much. */
        CAPEX,
        /** Structures against what sales need and what theories would have built. */
        CAPACITY,
        /** Which share of structures is lit. */
        LIT,
        /** The price against costs. */
        PRICE,
        /** What pays for capex, and net debt. */
        MONEY,
        /** Beliefs, shares and credit. */
        MOOD
    }

    /** The plot of a view, without title. */
    public XYPlot plot(View view, History history) {
        return plot(view, history, Set.of());
    }

    /** The plot of a view without some of its series. */
    public XYPlot plot(View view, History history, Set<String> hidden) {
        var yardsticks = view == View.CAPACITY ? Yardsticks.of(resolved.scenario(), history) : List.<Yardstick>of();
        var scene = Scene.of(resolved.scenario(), history, yardsticks);
        var plot = dressed(plot(view, scene, hidden), scene);
        for (int k = 0; k < plot.getRendererCount(); k++) hide(plot, k, hidden);
        return plot;
    }

    static void hide(XYPlot plot, int dataset, Set<String> hidden) {
        var data = plot.getDataset(dataset);
        if (data == null) return;
        for (int k = 0; k < data.getSeriesCount(); k++) {
            if (hidden.contains(data.getSeriesKey(k).toString()))
                plot.getRenderer(dataset).setSeriesVisible(k, false);
        }
    }

    private XYPlot plot(View view, Scene scene, Set<String> hidden) {
        return switch (view) {
            case CAPEX -> CapexChart.plot(scene, colours, hidden);
            case CAPACITY -> capacity(scene);
            case LIT -> lit(scene);
            case PRICE -> price(scene);
            case MONEY -> money(scene, hidden);
            case MOOD -> MoodChart.plot(scene);
        };
    }

    private XYPlot dressed(XYPlot plot, Scene scene) {
        var scenario = scene.scenario();
        plot.setDomainAxis(Years.axis(scenario.start(), scenario.ticks(), FEW_LABELS));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.clearAnnotations();
        FirstFailure.on(plot, scene.run(), words.apply("first failure"), MIDDLE * scenario.ticks());
        for (int k = 0; k < plot.getRendererCount(); k++) {
            var renderer = (AbstractXYItemRenderer) plot.getRenderer(k);
            if (renderer != null)
                renderer.setLegendItemLabelGenerator(
                        (data, series) -> words.apply(data.getSeriesKey(series).toString()));
        }
        return plot;
    }

    private XYPlot capacity(Scene scene) {
        double load = scene.scenario().technology().loadFactor();
        var plot = CapacityChart.plot(scene);
        observed(
                plot,
                scene,
                MarketMetric.QUANTITY,
                (state, sold) -> sold / (state.world().technology() * load));
        return plot;
    }

    private XYPlot lit(Scene scene) {
        var plot = DarkChart.plot(scene);
        ((NumberAxis) plot.getRangeAxis()).setTickUnit(new Steps(QUARTER, Figures::percent));
        guide(plot, scene, "85 % dark", 1 - DARK);
        observed(plot, scene, MarketMetric.DARK_SHARE, (state, dark) -> 1 - dark);
        return plot;
    }

    private XYPlot price(Scene scene) {
        var plot = PriceChart.plot(scene);
        double peak = scene.run().history().states().stream()
                .mapToDouble(state -> state.clearing().price())
                .max()
                .orElse(0);
        if (peak > 0) guide(plot, scene, "90 % below the peak", (1 - COLLAPSE) * peak);
        observed(plot, scene, MarketMetric.PRICE, (state, price) -> price);
        return plot;
    }

    private static void guide(XYPlot plot, Scene scene, String name, double value) {
        var history = scene.run().history();
        new Lines(history.start(), history.ticks())
                .with(name, Line.GUIDE, t -> value)
                .on(plot, plot.getDatasetCount());
    }

    private XYPlot money(Scene scene, Set<String> hidden) {
        var history = scene.run().history();
        var debt = new Lines(history.start(), history.ticks())
                .with("net debt, right", Line.THIRD, t -> debt(history.at(t)));
        return debt.beside(
                FundingChart.plot(scene, hidden), 1, scene.scenario().units().money());
    }

    private static double debt(MarketState state) {
        return MarketMetric.DEBT.of(state) - MarketMetric.CASH.of(state);
    }

    /** How an observation looks on a chart, given the state of its quarter. */
    private interface Shown {
        double of(MarketState state, double value);
    }

    private void observed(XYPlot plot, Scene scene, MarketMetric metric, Shown shown) {
        resolved.observed().values().stream()
                .filter(series -> series.metric() == metric)
                .forEach(series -> {
                    var points = points(series, scene.run().history(), shown);
                    if (!points.isEmpty())
                        TargetChart.draw(plot, plot.getDatasetCount(), words.apply("observed"), points);
                });
    }

    private static List<Point> points(ObservedSeries series, History history, Shown shown) {
        var points = new ArrayList<Point>();
        double scale = Double.NaN;
        for (var point : series.within(history.start(), history.ticks())) {
            var state = history.at(history.start().ticksTo(point.date()));
            if (Double.isNaN(scale)) scale = series.index() ? series.metric().of(state) / point.value() : 1;
            points.add(point(point, state, scale, shown));
        }
        return points;
    }

    private static Point point(Point point, MarketState state, double scale, Shown shown) {
        double one = shown.of(state, scale * point.low());
        double other = shown.of(state, scale * point.high());
        return new Point(
                point.date(),
                shown.of(state, scale * point.value()),
                Math.min(one, other),
                Math.max(one, other),
                point.source());
    }
}
