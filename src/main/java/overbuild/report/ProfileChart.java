package overbuild.report;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.Layer;

/** The loss through the prior of a parameter, with the estimate and its interval. */
final class ProfileChart {
    private static final double CHI_SQUARED_95 = 3.841458820694124;
    private static final Color SHADE = new Color(0xe6, 0xf2, 0xe6);

    private ProfileChart() {}

    static JFreeChart of(Calibrated calibrated, int parameter) {
        var found = calibrated.found();
        var profile = found.profiles().get(parameter);
        var one = found.parameters().get(parameter);
        var series = new XYSeries(profile.meaning());
        double highest = CHI_SQUARED_95 * 2;
        for (int k = 0; k < profile.values().size(); k++) {
            double rise = profile.losses().get(k) - found.loss();
            series.add((double) profile.values().get(k), rise);
            highest = Math.max(highest, rise);
        }
        var across = Style.axis(one.name());
        across.setAutoRangeIncludesZero(false);
        var up = Style.axis("Loss above the least");
        up.setRange(0, 1.08 * highest);
        var plot = Style.plot(across, up);
        plot.setDataset(new XYSeriesCollection(series));
        plot.setRenderer(look());
        plot.addDomainMarker(new IntervalMarker(one.low(), one.high(), SHADE), Layer.BACKGROUND);
        plot.addDomainMarker(new ValueMarker(one.value(), Line.SECOND.colour(), Line.SECOND.stroke()));
        plot.addRangeMarker(Style.level(CHI_SQUARED_95, "95 % of a chi-squared"));
        return Style.chart(finding(one), "Dashed: the estimate; shaded: its 95 % interval.", plot);
    }

    private static String finding(overbuild.calibration.Estimates.Parameter one) {
        if (one.isOpen()) return "The targets leave " + one.name() + " open";
        return "The targets put " + one.name() + " at " + Figures.number(one.value()) + ", from "
                + Figures.number(one.low()) + " to " + Figures.number(one.high());
    }

    private static XYLineAndShapeRenderer look() {
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, Line.MAIN.colour());
        renderer.setSeriesStroke(0, Line.MAIN.stroke());
        renderer.setSeriesShape(0, Line.SECOND.marker());
        return renderer;
    }
}
