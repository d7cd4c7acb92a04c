package overbuild.report;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import overbuild.metric.Outcome;

/** Maps of an outcome over two settings: a field for each pair of values, the darker the smaller, with its number. */
final class RegimeMap {
    private static final int SHADES = 64;
    private static final int MOST_ROWS = 24;
    private static final int MOST_COLUMNS = 18;
    private static final double LIGHT = 140;

    private RegimeMap() {}

    static JFreeChart of(Regimes regimes, String subtitle) {
        var scale = scale(List.of(regimes));
        var plot = plot(regimes, scale);
        write(regimes, plot, scale, 1);
        plot.setRangeAxis(axis(regimes.up(), regimes.rows()));
        return chart(regimes.outcome(), subtitle, plot, scale);
    }

    /** Several side by side, in the same shades and over the same values. */
    static JFreeChart of(Panels panels, String subtitle) {
        var first = panels.maps().get(0);
        var scale = scale(panels.maps());
        var row = new CombinedRangeXYPlot(axis(first.up(), first.rows()));
        row.setGap(14);
        for (int k = 0; k < panels.maps().size(); k++) {
            var plot = plot(panels.maps().get(k), scale);
            write(panels.maps().get(k), plot, scale, panels.maps().size());
            plot.setDomainAxis(1, heading(panels.heading(k)));
            plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
            row.add(plot);
        }
        return chart(first.outcome(), subtitle, row, scale);
    }

    private static NumberAxis heading(String words) {
        var axis = Style.dress(new NumberAxis(words));
        axis.setLabelFont(Style.font(12));
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    private static XYPlot plot(Regimes regimes, LookupPaintScale scale) {
        var renderer = new XYBlockRenderer();
        renderer.setPaintScale(scale);
        var plot = new XYPlot(fields(regimes), axis(regimes.across(), regimes.columns()), null, renderer);
        plot.setBackgroundPaint(Style.FAINT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static JFreeChart chart(Outcome outcome, String subtitle, XYPlot plot, LookupPaintScale scale) {
        var chart = Style.chart(title(outcome), subtitle, plot);
        chart.removeLegend();
        chart.addSubtitle(legend(outcome, scale));
        return chart;
    }

    static String title(Outcome outcome) {
        var unit = outcome.unit();
        var name = outcome.key().replace('_', ' ');
        return Character.toUpperCase(name.charAt(0))
                + name.substring(1)
                + (unit.equals("-") || unit.equals("0/1") ? "" : ", " + unit);
    }

    static SymbolAxis axis(String name, List<String> values) {
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

    private static LookupPaintScale scale(List<Regimes> maps) {
        var means = maps.stream()
                .flatMap(map -> map.means().stream())
                .flatMap(List::stream)
                .filter(mean -> !Double.isNaN(mean))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        boolean share = maps.get(0).outcome().unit().equals("0/1");
        double low = share ? 0 : means.getCount() == 0 ? 0 : means.getMin();
        double high = share ? 1 : means.getCount() == 0 ? 1 : means.getMax();
        if (high <= low) high = low + Math.max(1e-9, Math.abs(low) * 0.01);
        var scale = new LookupPaintScale(low, high, Style.FAINT);
        for (int k = 0; k < SHADES; k++) scale.add(low + (high - low) * k / SHADES, Ramp.at(k, SHADES));
        return scale;
    }

    /** Writes the numbers, where there is room for them. */
    private static void write(Regimes regimes, XYPlot plot, LookupPaintScale scale, int maps) {
        if (regimes.rows().size() > MOST_ROWS || regimes.columns().size() * maps > MOST_COLUMNS) return;
        for (int row = 0; row < regimes.rows().size(); row++) {
            for (int column = 0; column < regimes.columns().size(); column++) {
                double mean = regimes.means().get(row).get(column);
                if (Double.isNaN(mean)) continue;
                var text = new XYTextAnnotation(Figures.number(mean), column, row);
                text.setFont(Style.font(maps == 1 ? 12 : 10));
                text.setPaint(isLight((Color) scale.getPaint(mean)) ? Style.ON_LIGHT : Color.WHITE);
                plot.addAnnotation(text);
            }
        }
    }

    private static boolean isLight(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() > LIGHT;
    }

    private static PaintScaleLegend legend(Outcome outcome, LookupPaintScale scale) {
        var axis = Style.dress(new NumberAxis(outcome.unit().equals("0/1") ? "share of runs" : "mean"));
        var legend = new PaintScaleLegend(scale, axis);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setMargin(10, 14, 44, 4);
        legend.setStripWidth(16);
        legend.setBackgroundPaint(Color.WHITE);
        return legend;
    }
}
