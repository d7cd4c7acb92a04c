package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import overbuild.experiment.Interval;

/** Plots whose bottom axis names things instead of dates. */
final class Categories {
    /** Looks for firms: those of lines but for the first, which is the darkest. */
    private static final List<Line> LOOKS =
            List.of(Line.SECOND, Line.THIRD, Line.FOURTH, Line.FIFTH, Line.SIXTH, Line.SEVENTH, Line.MAIN);

    private static final int UPRIGHT = 8;

    private Categories() {}

    /** A plot over names. */
    static XYPlot plot(String label, List<String> names, NumberAxis values) {
        var axis = Style.dress(new SymbolAxis(label, names.toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, names.size() - 0.5);
        axis.setVerticalTickLabels(names.size() > UPRIGHT);
        return Style.plot(axis, values);
    }

    /** Adds a series of means with their intervals, a little beside the names so that series do not hide each other. */
    static void intervals(XYPlot plot, List<String> names, List<List<Interval>> series, boolean joined) {
        var data = new YIntervalSeriesCollection();
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        renderer.setCapLength(5);
        for (int k = 0; k < names.size(); k++) {
            double beside = (k - (names.size() - 1) / 2.0) * 0.36 / Math.max(4, names.size());
            data.addSeries(series(names.get(k), series.get(k), beside));
            var look = LOOKS.get(k % LOOKS.size());
            renderer.setSeriesPaint(k, look.colour());
            if (look.marker() != null) renderer.setSeriesShape(k, look.marker());
            renderer.setSeriesStroke(k, look.stroke());
            renderer.setSeriesLinesVisible(k, joined);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.setDomainGridlinesVisible(!joined);
        plot.setDomainGridlinePaint(new Color(0xeeeeee));
    }

    private static YIntervalSeries series(String name, List<Interval> values, double beside) {
        var series = new YIntervalSeries(name, false, true);
        for (int k = 0; k < values.size(); k++) {
            var value = values.get(k);
            boolean wide = !Double.isNaN(value.low());
            series.add(k + beside, value.mean(), wide ? value.low() : value.mean(), wide ? value.high() : value.mean());
        }
        return series;
    }
}
