package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import overbuild.sensitivity.Box;
import overbuild.sensitivity.Condition;

/** The points by the two parameters that the first box asks most of: those where it happens, and where it does not; boxes around. */
final class BoxChart {
    private static final Color INSIDE = new Color(0xd5, 0x5e, 0x00, 0x18);
    private static final Color FEW = new Color(0xb5b5b5);
    private static final int MOST = 1000;
    private static final double BESIDE = 0.6;
    private static final double GOLDEN = 0.6180339887498949;

    private final Sensitivity sensitivity;
    private final Discovery discovery;
    private final int across;
    private final int up;

    private BoxChart(Sensitivity sensitivity, int across, int up) {
        this.sensitivity = sensitivity;
        this.discovery = sensitivity.discovery().orElseThrow();
        this.across = across;
        this.up = up;
    }

    static JFreeChart of(Sensitivity sensitivity) {
        var sides = sides(sensitivity);
        return new BoxChart(sensitivity, sides.get(0), sides.get(1)).chart();
    }

    /** Two parameters, those first that leave least of the points in the first box. */
    private static List<Integer> sides(Sensitivity sensitivity) {
        var discovery = sensitivity.discovery().orElseThrow();
        var boxes = discovery.found().boxes();
        return IntStream.range(0, sensitivity.parameters().size())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> boxes.isEmpty() ? 0 : left(discovery, boxes.get(0), k)))
                .limit(2)
                .toList();
    }

    private static double left(Discovery discovery, Box box, int parameter) {
        var condition = box.conditions().get(parameter);
        int size = discovery.cases().size();
        return (double) IntStream.range(0, size)
                        .filter(point -> condition.holds(discovery.cases().value(parameter, point)))
                        .count()
                / size;
    }

    private JFreeChart chart() {
        var plot = Style.plot(axis(across), axis(up));
        var data = new XYSeriesCollection();
        data.addSeries(points("at least half of the runs: " + discovery.what(), true));
        data.addSeries(points("fewer", false));
        plot.setDataset(data);
        plot.setRenderer(look());
        plot.getDomainAxis().setRange(range(across));
        plot.getRangeAxis().setRange(range(up));
        discovery.found().boxes().forEach(box -> frame(plot, box));
        return Style.chart(
                discovery.sentence(sensitivity.parameters()).replaceFirst("[;,].*", ""),
                sensitivity.about()
                        + ". Frames: boxes, as these two parameters show them; at most 1000 points are drawn.",
                plot);
    }

    private ValueAxis axis(int parameter) {
        var about = sensitivity.parameters().get(parameter);
        if (about.isNumber()) return Style.dress(new NumberAxis(about.name()));
        var axis = Style.dress(new SymbolAxis(about.name(), about.labels().toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        return axis;
    }

    private XYSeries points(String name, boolean happens) {
        var series = new XYSeries(name, false, true);
        var cases = discovery.cases();
        for (int point = 0; point < Math.min(MOST, cases.size()); point++) {
            if ((cases.happened(point) >= 0.5) == happens) series.add(place(across, point), place(up, point));
        }
        return series;
    }

    /** Where a point is drawn; those with the same label beside one another. */
    private double place(int parameter, int point) {
        double value = discovery.cases().value(parameter, point);
        boolean isNumber = sensitivity.parameters().get(parameter).isNumber();
        return isNumber ? value : value + BESIDE * (GOLDEN * point % 1 - 0.5);
    }

    private Range range(int parameter) {
        var cases = discovery.cases();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < cases.size(); point++) {
            low = Math.min(low, cases.value(parameter, point));
            high = Math.max(high, cases.value(parameter, point));
        }
        double margin = sensitivity.parameters().get(parameter).isNumber() ? 0.04 * (high - low) : 0.5;
        return new Range(low - Math.max(margin, 1e-9), high + Math.max(margin, 1e-9));
    }

    private void frame(XYPlot plot, Box box) {
        for (var x : sides(box, across)) {
            for (var y : sides(box, up)) plot.addAnnotation(frame(x, y));
        }
    }

    private static XYBoxAnnotation frame(Range x, Range y) {
        return new XYBoxAnnotation(
                x.getLowerBound(),
                y.getLowerBound(),
                x.getUpperBound(),
                y.getUpperBound(),
                new BasicStroke(2.4f),
                Line.THIRD.colour(),
                INSIDE);
    }

    /** The parts of an axis that a box takes. */
    private List<Range> sides(Box box, int parameter) {
        var whole = range(parameter);
        var condition = box.conditions().get(parameter);
        if (condition instanceof Condition.Among among) {
            return among.values().stream()
                    .map(value -> new Range(value - 0.4, value + 0.4))
                    .toList();
        }
        if (!(condition instanceof Condition.Between between)) return List.of(whole);
        return List.of(new Range(
                Math.max(between.low(), whole.getLowerBound()), Math.min(between.high(), whole.getUpperBound())));
    }

    private static XYLineAndShapeRenderer look() {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Line.SECOND.colour());
        renderer.setSeriesPaint(1, FEW);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
        renderer.setSeriesShape(1, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
        return renderer;
    }
}
