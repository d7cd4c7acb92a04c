package overbuild.report;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;

/** The price against what serving costs in the long and in the short run. */
final class PriceChart {
    private PriceChart() {}

    static JFreeChart of(Scene scene) {
        var plot = plot(scene);
        FirstFailure.on(plot, scene.run());
        boolean free = scene.run().history().states().stream()
                .anyMatch(s -> !(s.clearing().price() > 0));
        String note = free ? " A price of zero has no place on this scale." : "";
        return Style.chart(finding(scene.run()), scene.subtitle() + note, plot);
    }

    static XYPlot plot(Scene scene) {
        var history = scene.run().history();
        var units = scene.scenario().units();
        var lines = new Lines(history.start(), history.ticks())
                .with("price", Line.MAIN, t -> positive(history.at(t).clearing().price()))
                .with(
                        "long-run cost",
                        Line.SECOND,
                        t -> positive(history.at(t).clearing().longRunCost()))
                .with(
                        "marginal cost",
                        Line.THIRD,
                        t -> positive(history.at(t).clearing().marginalCost()))
                .with(
                        "price that owners of arrivals expected",
                        Line.SIXTH,
                        t -> positive(history.at(t).plannedPrice()));
        String label = "Price, " + units.money() + " per " + units.service();
        var axis = new LogScale(label, lines.low(), lines.high());
        var plot = Style.plot(Years.axis(history.start(), history.ticks()), axis);
        return lines.on(plot, 0);
    }

    static String finding(Evidence run) {
        double fall = Outcome.PRICE_COLLAPSE.of(run);
        double real = Outcome.PRICE_COLLAPSE_REAL.of(run);
        if (!(fall > 0.01)) return "The price never falls";
        String text = "The price falls by " + Figures.percent(fall) + " from its peak";
        return Double.isNaN(real) ? text : text + ", and by " + Figures.percent(real) + " relative to long-run cost";
    }

    private static double positive(double value) {
        return value > 0 ? value : Double.NaN;
    }
}
