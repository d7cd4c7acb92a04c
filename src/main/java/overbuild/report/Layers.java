package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.ui.TextAnchor;
import overbuild.model.Quarter;

/**
 * Stacked areas. Each is drawn from its upper edge down to zero, the highest first, so that no seams show.
 *
 * @param start quarter of the first value
 * @param layers the areas from the bottom up
 */
record Layers(Quarter start, List<Layer> layers) {
    private static final double READABLE = 0.032;
    private static final int WIDEST = 257;

    /**
     * One area.
     *
     * @param name what it stands for
     * @param colour its colour
     * @param values its thickness in every tick
     */
    record Layer(String name, Color colour, List<Double> values) {}

    /** Largest height of the stack. */
    double high() {
        double high = 0;
        for (int t = 0; t < ticks(); t++) high = Math.max(high, edge(layers.size() - 1, t));
        return high;
    }

    /** Puts the areas on a plot, and a name on every area that is thick enough for it. */
    XYPlot on(XYPlot plot, int dataset) {
        var data = new XYSeriesCollection();
        var renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setOutline(true);
        renderer.setLegendArea(new Rectangle2D.Double(-9, -6, 18, 12));
        for (int k = layers.size() - 1; k >= 0; k--) {
            int index = data.getSeriesCount();
            data.addSeries(series(k));
            renderer.setSeriesPaint(index, layers.get(k).colour());
            renderer.setSeriesOutlinePaint(index, Color.WHITE);
            renderer.setSeriesOutlineStroke(index, new BasicStroke(1f));
        }
        plot.setDataset(dataset, data);
        plot.setRenderer(dataset, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        for (int k = 0; k < layers.size(); k++) label(plot, k);
        return plot;
    }

    /** The upper edge of a layer, drawn out to the beginning of the first quarter and the end of the last. */
    private XYSeries series(int layer) {
        var series = new XYSeries(layers.get(layer).name(), false, false);
        if (ticks() > 0) series.add(start.decimal(), edge(layer, 0));
        for (int t = 0; t < ticks(); t++) series.add(Years.at(start.plus(t)), edge(layer, t));
        if (ticks() > 0) series.add(start.plus(ticks()).decimal(), edge(layer, ticks() - 1));
        return series;
    }

    /** Writes the name where the layer leaves most room for it, if there is enough. */
    private void label(XYPlot plot, int layer) {
        int reach = Math.max(
                1, Math.round((float) ticks() * layers.get(layer).name().length() / WIDEST));
        int best = -1;
        for (int t = reach; t < ticks() - reach; t++) {
            if (best < 0 || appeal(layer, t, reach) > appeal(layer, best, reach)) best = t;
        }
        double height = plot.getRangeAxis().getUpperBound();
        if (best < 0 || room(layer, best, reach) < READABLE * height) return;
        double middle = floor(layer, best, reach) + room(layer, best, reach) / 2;
        var text = new XYTextAnnotation(layers.get(layer).name(), Years.at(start.plus(best)), middle);
        text.setFont(Style.font(12));
        text.setPaint(light(layers.get(layer).colour()) ? Style.ON_LIGHT : Color.WHITE);
        text.setTextAnchor(TextAnchor.CENTER);
        plot.addAnnotation(text);
    }

    /** Room for a name, with some preference for the middle of the chart. */
    private double appeal(int layer, int tick, int reach) {
        double off = Math.abs(2.0 * tick / ticks() - 1);
        return room(layer, tick, reach) * (1 - 0.3 * off);
    }

    /** Height of the flat band that fits into a layer around a tick. */
    private double room(int layer, int tick, int reach) {
        double top = Double.POSITIVE_INFINITY;
        for (int t = tick - reach; t <= tick + reach; t++) top = Math.min(top, edge(layer, t));
        return top - floor(layer, tick, reach);
    }

    private double floor(int layer, int tick, int reach) {
        double floor = 0;
        for (int t = tick - reach; t <= tick + reach; t++) floor = Math.max(floor, edge(layer - 1, t));
        return floor;
    }

    private int ticks() {
        return layers.isEmpty() ? 0 : layers.get(0).values().size();
    }

    private double edge(int layer, int tick) {
        double sum = 0;
        for (int k = 0; k <= layer; k++) sum += layers.get(k).values().get(tick);
        return sum;
    }

    private static boolean light(Color colour) {
        return 0.3 * colour.getRed() + 0.59 * colour.getGreen() + 0.11 * colour.getBlue() > 140;
    }
}
