package overbuild.report;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** A map of an outcome over two settings: a field for each pair of values, the darker the smaller, with its number. */
final class RegimeMap {
    private static final int SHADES = 64;
    private static final int MOST_NUMBERS = 150;
    private static final double LIGHT = 140;

    private RegimeMap() {}

    static JFreeChart of(Regimes regimes, String subtitle) {
        var scale = scale(regimes);
        var renderer = new XYBlockRenderer();
        renderer.setPaintScale(scale);
        var plot = new XYPlot(
                fields(regimes),
                axis(regimes.across(), regimes.columns()),
                axis(regimes.up(), regimes.rows()),
                renderer);
        plot.setBackgroundPaint(Style.FAINT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        if (regimes.rows().size() * regimes.columns().size() <= MOST_NUMBERS) write(regimes, plot, scale);
        var chart = Style.chart(title(regimes), subtitle, plot);
        chart.removeLegend();
        chart.addSubtitle(legend(regimes, scale));
        return chart;
    }

    private static String title(Regimes regimes) {
        var unit = regimes.outcome().unit();
        var name = regimes.outcome().key().replace('_', ' ');
        return Character.toUpperCase(name.charAt(0))
                + name.substring(1)
                + (unit.equals("-") || unit.equals("0/1") ? "" : ", " + unit);
    }

    private static SymbolAxis axis(String name, List<String> values) {
        var axis = new SymbolAxis(name, values.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, values.size() - 0.5);
        return Style.dress(axis);
    }

    private static DefaultXYZDataset fields(Regimes regimes) {
        int many = regimes.rows().size() * regimes.columns().size();
        var data = new double[3][many];
        int next = 0;
        for (int row = 0; row < regimes.rows().size(); row++) {
            for (int column = 0; column < regimes.columns().size(); column++) {
                data[0][next] = column;
                data[1][next] = row;
                data[2][next++] = regimes.means().get(row).get(column);
            }
        }
        var set = new DefaultXYZDataset();
        set.addSeries(regimes.outcome().key(), data);
        return set;
    }

    private static LookupPaintScale scale(Regimes regimes) {
        var means = regimes.means().stream()
                .flatMap(List::stream)
                .filter(mean -> !Double.isNaN(mean))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        boolean share = regimes.outcome().unit().equals("0/1");
        double low = share ? 0 : means.getCount() == 0 ? 0 : means.getMin();
        double high = share ? 1 : means.getCount() == 0 ? 1 : means.getMax();
        if (high <= low) high = low + Math.max(1e-9, Math.abs(low) * 0.01);
        var scale = new LookupPaintScale(low, high, Style.FAINT);
        for (int k = 0; k < SHADES; k++) scale.add(low + (high - low) * k / SHADES, Ramp.at(k, SHADES));
        return scale;
    }

    private static void write(Regimes regimes, XYPlot plot, LookupPaintScale scale) {
        for (int row = 0; row < regimes.rows().size(); row++) {
            for (int column = 0; column < regimes.columns().size(); column++) {
                double mean = regimes.means().get(row).get(column);
                if (Double.isNaN(mean)) continue;
                var text = new XYTextAnnotation(Figures.number(mean), column, row);
                text.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
                text.setPaint(isLight((Color) scale.getPaint(mean)) ? Style.ON_LIGHT : Color.WHITE);
                plot.addAnnotation(text);
            }
        }
    }

    private static boolean isLight(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() > LIGHT;
    }

    private static PaintScaleLegend legend(Regimes regimes, LookupPaintScale scale) {
        var axis = Style.dress(new NumberAxis(regimes.outcome().unit().equals("0/1") ? "share of runs" : "mean"));
        var legend = new PaintScaleLegend(scale, axis);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setMargin(10, 14, 44, 4);
        legend.setStripWidth(16);
        legend.setBackgroundPaint(Color.WHITE);
        return legend;
    }
}
