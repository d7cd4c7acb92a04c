package overbuild.report;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import overbuild.sensitivity.Effect;

/** Size and spread of the effects of single steps, a point for each parameter. */
final class ScreeningChart {
    private ScreeningChart() {}

    static JFreeChart of(Sensitivity sensitivity, Answer answer) {
        var screening = answer.screening().orElseThrow();
        var across = Style.axis("Mean size of the effect of a step, μ*");
        var up = Style.axis("Spread of the effect, σ");
        double right = 1.18 * most(screening.effects(), effect -> effect.size().high());
        double top = 1.06 * most(screening.effects(), Effect::spread);
        across.setRange(0, right);
        up.setRange(0, top);
        var labels = new Labels(right, top);
        var plot = Style.plot(across, up);
        var points = new XYIntervalSeries("parameter, with its 95 % interval of μ*");
        for (int k : sensitivity.ranked(answer)) {
            var effect = screening.effects().get(k);
            double x = effect.size().value();
            double y = effect.spread();
            points.add(x, effect.size().low(), effect.size().high(), y, y, y);
            labels.at(x, y, sensitivity.parameters().get(k).name()).ifPresent(plot::addAnnotation);
        }
        var data = new XYIntervalSeriesCollection();
        data.addSeries(points);
        plot.setDataset(data);
        plot.setRenderer(look());
        return Style.chart(
                sensitivity.sentence(answer).replaceFirst(": .*", ""),
                sensitivity.about() + ". Right: matters more. Up: depends on where one is. Names where there is room.",
                plot);
    }

    private static double most(List<Effect> effects, ToDoubleFunction<Effect> of) {
        double most = effects.stream().mapToDouble(of).max().orElse(0);
        return most > 0 ? most : 1;
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
