package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.TextAnchor;
import overbuild.model.Quarter;
import overbuild.scenario.Target;

/** Bands in which history lies, as brackets over the window that they hold for. */
final class Observed {
    private static final Color COLOUR = new Color(0xd55e00);
    private static final Pen HALO = new Pen(Color.WHITE, 5f);
    private static final Pen PEN = new Pen(COLOUR, 2.4f);
    private static final double CAP = 0.12;

    private Observed() {}

    private record Pen(Color colour, float width) {
        void line(XYPlot plot, double x1, double y1, double x2, double y2) {
            plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, new BasicStroke(width), colour));
        }
    }

    /**
     * Draws the targets that speak of what a chart shows.
     *
     * @param rules how the value of a target's metric is read on the chart's axis, by metric
     * @return whether there were any
     */
    static boolean draw(XYPlot plot, List<Target> targets, Map<String, DoubleUnaryOperator> rules) {
        boolean any = false;
        for (var target : targets) {
            var rule = rules.get(target.metric());
            if (rule == null || target.window() == null) continue;
            bracket(plot, target, rule.applyAsDouble(target.low()), rule.applyAsDouble(target.high()));
            any = true;
        }
        return any;
    }

    private static void bracket(XYPlot plot, Target target, double one, double other) {
        var axis = plot.getRangeAxis();
        double low = Math.max(Math.min(one, other), axis.getLowerBound());
        double high = Math.min(Math.max(one, other), axis.getUpperBound());
        Quarter first = target.window().get(0);
        Quarter last = target.window().get(1);
        double middle = (Years.at(first) + Years.at(last)) / 2;
        double left = Years.at(first) - CAP;
        double right = Years.at(last) + CAP;
        for (var pen : List.of(HALO, PEN)) {
            pen.line(plot, middle, low, middle, high);
            pen.line(plot, left, low, right, low);
            pen.line(plot, left, high, right, high);
        }
        var text = new XYTextAnnotation(target.fact(), Years.at(last) + 2 * CAP, (low + high) / 2);
        text.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
        text.setPaint(COLOUR.darker());
        text.setBackgroundPaint(Color.WHITE);
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(text);
    }
}
