package overbuild.report;

import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.CategoryTableXYDataset;

/** When mechanisms act: what each adds to a metric in each quarter, stacked, and the line of all of it. */
final class ActingChart {
    private static final double ROOM = 0.08;
    private static final double WIDTH = 0.25;

    private ActingChart() {}

    static JFreeChart of(Causes causes) {
        var attribution = causes.attribution();
        var scenario = causes.resolved().scenario();
        var metric = causes.path();
        var axis = Style.axis("Added to " + metric);
        axis.setLowerMargin(ROOM);
        axis.setUpperMargin(ROOM);
        boolean still =
                attribution.ranked().stream().allMatch(k -> causes.peak(k).isEmpty());
        if (still) axis.setRange(-1, 1);
        var plot = Style.plot(Years.axis(scenario.start(), scenario.ticks()), axis);
        plot.setDataset(1, bars(causes));
        plot.setRenderer(1, renderer(attribution.values().size()));
        new Lines(scenario.start(), scenario.ticks())
                .with("all together", Line.values()[0], t -> sum(causes, t))
                .on(plot, 0);
        return Style.chart(
                still
                        ? "No mechanism moves " + metric
                        : title(causes, attribution.ranked().get(0)),
                scenario.title() + ": what each mechanism adds to " + metric + ", mean of " + attribution.replications()
                        + " replications.",
                plot);
    }

    private static String title(Causes causes, int largest) {
        var name = causes.name(largest);
        var peak = causes.peak(largest);
        return name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1)
                + (peak.isEmpty() ? " does not act on " + causes.path() : " acts most in " + peak);
    }

    private static CategoryTableXYDataset bars(Causes causes) {
        var data = new CategoryTableXYDataset();
        data.setIntervalWidth(WIDTH);
        var attribution = causes.attribution();
        for (int k : attribution.ranked()) {
            for (int t = 0; t < attribution.paths().size(); t++) {
                double value = attribution.paths().get(t).get(k).mean();
                var date = causes.resolved().scenario().start().plus(t);
                data.add(Years.at(date), Double.isFinite(value) ? value : 0, causes.name(k));
            }
        }
        return data;
    }

    private static StackedXYBarRenderer renderer(int mechanisms) {
        var renderer = new StackedXYBarRenderer(0);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        for (int k = 0; k < mechanisms; k++) renderer.setSeriesPaint(k, Ramp.at(k, mechanisms));
        return renderer;
    }

    private static double sum(Causes causes, int tick) {
        double sum = 0;
        for (var value : causes.attribution().paths().get(tick)) sum += value.mean();
        return sum;
    }
}
