package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.Layer;

/** How far runs on test seeds are from what was observed, before and after, target by target. */
final class GapChart {
    private static final double BAND = 1.959963984540054;
    private static final double SHIFT = 0.14;
    private static final double FARTHEST = 12;
    private static final Color SHADE = new Color(0xe6, 0xf2, 0xe6);

    private GapChart() {}

    static JFreeChart of(Calibrated calibrated) {
        var names = new java.util.ArrayList<String>();
        var before = new XYIntervalSeries("as the scenario stands");
        var after = new XYIntervalSeries("calibrated, with nine tenths of the runs");
        for (var one : calibrated.compared()) {
            if (one.carried()) continue;
            for (int k = 0; k < one.after().targets().size(); k++) {
                if (one.roles().get(k).equals("given")) continue;
                add(before, names.size() + SHIFT, one.before().targets().get(k), false);
                add(after, names.size() - SHIFT, one.after().targets().get(k), true);
                var target = one.after().targets().get(k).target();
                names.add(target.fact() + " " + target.metric() + ", "
                        + one.roles().get(k));
            }
        }
        var data = new XYIntervalSeriesCollection();
        data.addSeries(before);
        data.addSeries(after);
        var axis = Style.dress(new SymbolAxis("", names.toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setInverted(true);
        var plot = Style.plot(axis, Style.axis("Distance from what was observed, in half bands"));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(data);
        plot.setRenderer(look());
        plot.addRangeMarker(new IntervalMarker(-1, 1, SHADE), Layer.BACKGROUND);
        return Style.chart(
                new CalibrationText(calibrated).answer().replaceFirst(";.*", ""),
                "Medians of runs on test seeds; shaded: the bands. Farther than 12 is drawn at 12.",
                plot);
    }

    private static void add(XYIntervalSeries series, double place, Assessment assessed, boolean spread) {
        var values = assessed.spread();
        if (Double.isNaN(values.median())) return;
        double median = gap(assessed, values.median());
        double low = spread ? gap(assessed, values.p05()) : median;
        double high = spread ? gap(assessed, values.p95()) : median;
        series.add(place, place, place, median, low, high);
    }

    private static double gap(Assessment assessed, double value) {
        var target = assessed.target();
        double half = (target.high() - target.low()) / 2;
        double gap = half > 0 ? (value - target.low() - half) / half : Math.signum(value - target.low()) * BAND;
        return Math.max(-FARTHEST, Math.min(FARTHEST, gap));
    }

    private static XYErrorRenderer look() {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        renderer.setSeriesPaint(0, Line.THIRD.colour());
        renderer.setSeriesShape(0, Line.THIRD.marker());
        renderer.setSeriesPaint(1, Line.SECOND.colour());
        renderer.setSeriesShape(1, Line.SECOND.marker());
        return renderer;
    }
}
