package overbuild.report;

import java.awt.BasicStroke;
import java.util.HashMap;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import overbuild.metric.Series;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;

/** What many runs of a scenario have in common: the median, and the band that holds nine runs in ten. */
final class FanChart {
    private FanChart() {}

    static JFreeChart dark(Scenario scenario, List<Band> bands) {
        var axis = Style.shares("Dark share of structures");
        var plot = plot(scenario.start(), bands, axis);
        var dark = new HashMap<String, DoubleUnaryOperator>();
        DarkChart.OBSERVED.forEach((metric, lit) -> dark.put(metric, value -> 1 - lit.applyAsDouble(value)));
        boolean observed = Observed.draw(plot, scenario.targets(), dark);
        int peak = 0;
        for (int t = 1; t < bands.size(); t++)
            if (bands.get(t).median() > bands.get(peak).median()) peak = t;
        String finding = "The median dark share peaks at "
                + Figures.percent(bands.get(peak).median()) + " in "
                + scenario.start().plus(peak);
        String note = observed ? " Brackets: what history observed." : "";
        return Style.chart(finding, Scene.subtitle(scenario) + note, plot);
    }

    static JFreeChart price(Scenario scenario, List<Band> bands) {
        double low =
                bands.stream().mapToDouble(Band::low).filter(v -> v > 0).min().orElse(0);
        double high = bands.stream().mapToDouble(Band::high).max().orElse(0);
        String label = "Price, " + scenario.units().money() + " per "
                + scenario.units().service();
        var plot = plot(scenario.start(), bands, new LogScale(label, low, high));
        double fall =
                Series.fall(bands.stream().mapToDouble(Band::median).toArray()).size();
        String finding =
                fall > 0.01 ? "The median price falls by " + Figures.percent(fall) : "The median price never falls";
        return Style.chart(finding, Scene.subtitle(scenario), plot);
    }

    /** A plot over time with the fan drawn on it. */
    static XYPlot plot(Quarter start, List<Band> bands, ValueAxis axis) {
        var series = new YIntervalSeries("median of all runs; the band holds nine in ten", false, false);
        for (int t = 0; t < bands.size(); t++) {
            var band = bands.get(t);
            series.add(Years.at(start.plus(t)), band.median(), band.low(), band.high());
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        var renderer = new DeviationRenderer(true, false);
        renderer.setSeriesPaint(0, Line.MAIN.colour());
        renderer.setSeriesStroke(0, new BasicStroke(2.6f));
        renderer.setSeriesFillPaint(0, Line.SEVENTH.colour());
        renderer.setAlpha(0.45f);
        var plot = Style.plot(Years.axis(start, bands.size()), axis);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return plot;
    }
}
