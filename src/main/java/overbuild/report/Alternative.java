package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import overbuild.model.Quarter;

/** What a chart shows in words, for those who do not see it: axes, and where each line begins, ends and turns. */
final class Alternative {
    private final XYPlot plot;
    private final StringJoiner text = new StringJoiner(" ");

    private Alternative(XYPlot plot) {
        this.plot = plot;
    }

    static String of(JFreeChart chart) {
        if (chart.getPlot() instanceof CategoryPlot bars) return bars(chart, bars);
        var alternative = new Alternative(chart.getXYPlot());
        for (var title : chart.getSubtitles()) {
            if (title instanceof TextTitle subtitle) alternative.text.add(subtitle.getText());
        }
        alternative.axes();
        for (int k = 0; k < alternative.plot.getDatasetCount(); k++) alternative.data(k);
        return alternative.text.toString();
    }

    private static String bars(JFreeChart chart, CategoryPlot plot) {
        var text = new StringJoiner(" ");
        for (var title : chart.getSubtitles()) if (title instanceof TextTitle subtitle) text.add(subtitle.getText());
        text.add("Across: " + plot.getRangeAxis().getLabel() + ".");
        var data = plot.getDataset();
        for (int column = 0; column < data.getColumnCount(); column++) {
            var parts = new StringJoiner(", ", data.getColumnKey(column) + ": ", ".");
            for (int row = 0; row < data.getRowCount(); row++) {
                parts.add(data.getRowKey(row) + " "
                        + Figures.number(data.getValue(row, column).doubleValue()));
            }
            text.add(parts.toString());
        }
        return text.toString();
    }

    private void axes() {
        text.add("Across: " + plot.getDomainAxis().getLabel().toLowerCase(Locale.ROOT) + ".");
        text.add("Up: " + plot.getRangeAxis().getLabel() + ".");
    }

    private void data(int index) {
        var data = plot.getDataset(index);
        if (data == null || data.getSeriesCount() == 0 || data instanceof XYZDataset) return;
        if (plot.getDomainAxis() instanceof SymbolAxis across && plot.getRangeAxis() instanceof SymbolAxis) {
            for (int k = 0; k < data.getSeriesCount(); k++) text.add(places(data, k, across));
            return;
        }
        if (plot.getRenderer(index) instanceof XYAreaRenderer) {
            text.add("Areas from the bottom up: " + String.join(", ", namesFromBelow(data)) + ".");
            int bottom = data.getSeriesCount() - 1;
            text.add(course(name(data, bottom), data, bottom, 1));
            text.add(course("All together", data, 0, 1));
            return;
        }
        for (int k = 0; k < data.getSeriesCount(); k++) text.add(course(name(data, k), data, k, 0));
    }

    /** Where a map is marked. */
    private String places(XYDataset data, int series, SymbolAxis across) {
        var up = ((SymbolAxis) plot.getRangeAxis()).getSymbols();
        var places = IntStream.range(0, data.getItemCount(series))
                .mapToObj(item -> across.getSymbols()[(int) data.getXValue(series, item)] + " across and "
                        + up[(int) data.getYValue(series, item)] + " up")
                .collect(Collectors.joining(", "));
        return name(data, series) + ": " + (places.isEmpty() ? "nowhere" : places) + ".";
    }

    private static List<String> namesFromBelow(XYDataset data) {
        var names = new ArrayList<String>();
        for (int k = data.getSeriesCount() - 1; k >= 0; k--) names.add(name(data, k));
        return names;
    }

    private static String name(XYDataset data, int series) {
        return data.getSeriesKey(series).toString();
    }

    /** How a line goes, leaving out points at both ends that only fill the chart. */
    private String course(String name, XYDataset data, int series, int ends) {
        int[] known = IntStream.range(ends, data.getItemCount(series) - ends)
                .filter(item -> !Double.isNaN(data.getYValue(series, item)))
                .toArray();
        if (known.length == 0) return name + ": no values.";
        int low = known[0];
        int high = known[0];
        for (int item : known) {
            if (data.getYValue(series, item) < data.getYValue(series, low)) low = item;
            if (data.getYValue(series, item) > data.getYValue(series, high)) high = item;
        }
        int last = known[known.length - 1];
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": from " + point(data, series, known[0])
                + " to " + point(data, series, last) + "; lowest " + point(data, series, low) + ", highest "
                + point(data, series, high) + ".";
    }

    private String point(XYDataset data, int series, int item) {
        double place = data.getXValue(series, item);
        if (plot.getDomainAxis() instanceof SymbolAxis names) {
            return value(data.getYValue(series, item)) + " at " + names.valueToString(Math.rint(place));
        }
        int quarters = (int) Math.floor(4 * place);
        var date = new Quarter(Math.floorDiv(quarters, 4), 1 + Math.floorMod(quarters, 4));
        return value(data.getYValue(series, item)) + " in " + date;
    }

    /** As the axis writes it. */
    private String value(double value) {
        boolean words = plot.getRangeAxis() instanceof NumberAxis axis && axis.getTickUnit() instanceof Steps;
        return words ? ((NumberAxis) plot.getRangeAxis()).getTickUnit().valueToString(value) : Figures.number(value);
    }
}
