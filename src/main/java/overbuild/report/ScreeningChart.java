package overbuild.report;

import java.awt.geom.Ellipse2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;

/** Size and spread of the effects of single steps, a point for each parameter. */
final class ScreeningChart {
    private static final int LABELLED = 12;

    private ScreeningChart() {}

    static JFreeChart of(Sensitivity sensitivity, Answer answer) {
        var screening = answer.screening().orElseThrow();
        var across = Style.axis("Mean size of the effect of a step, μ*");
        across.setUpperMargin(0.18);
        var plot = Style.plot(across, Style.axis("Spread of the effect, σ"));
        var points = new XYIntervalSeries("parameter, with its 95 % interval of μ*");
        var ranked = sensitivity.ranked(answer);
        for (int place = 0; place < ranked.size(); place++) {
            int k = ranked.get(place);
            var effect = screening.effects().get(k);
            double x = effect.size().value();
            double y = effect.spread();
            points.add(x, effect.size().low(), effect.size().high(), y, y, y);
            if (place < LABELLED)
                plot.addAnnotation(label(sensitivity.parameters().get(k).name(), x, y));
        }
        var data = new XYIntervalSeriesCollection();
        data.addSeries(points);
        plot.setDataset(data);
        plot.setRenderer(look());
        return Style.chart(
                sensitivity.sentence(answer).replaceFirst(": .*", ""),
                sensitivity.about() + ". Right: matters more. Up: depends on where one is.",
                plot);
    }

    private static XYTextAnnotation label(String name, double x, double y) {
        var label = new XYTextAnnotation("  " + name, x, y);
        label.setFont(Style.font(12));
        label.setPaint(Style.INK);
        label.setTextAnchor(TextAnchor.BOTTOM_LEFT);
        return label;
    }

    private static XYErrorRenderer look() {
        var renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setErrorPaint(Style.GREY);
        renderer.setSeriesPaint(0, Line.SECOND.colour());
        renderer.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));
        return renderer;
    }
}
