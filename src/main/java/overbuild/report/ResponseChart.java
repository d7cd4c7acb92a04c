package overbuild.report;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** An outcome over one setting: the mean of each value's runs with its 95 % interval, a band where values are numbers, else bars. */
final class ResponseChart {
    private ResponseChart() {}

    static JFreeChart of(Response response, String subtitle) {
        var plot = Style.plot(across(response), up(response));
        plot.setDataset(data(response));
        plot.setRenderer(response.isNumber() ? band() : bars());
        var chart = Style.chart(RegimeMap.title(response.outcome()), subtitle + told(response), plot);
        chart.removeLegend();
        return chart;
    }

    private static String told(Response response) {
        if (!response.isSure()) return "";
        return (response.isNumber() ? "; band" : "; bars") + ": 95 % interval of the mean";
    }

    private static ValueAxis across(Response response) {
        var values = values(response);
        if (!response.isNumber()) return RegimeMap.axis(response.setting(), values);
        if (response.isLogarithmic())
            return new LogScale(
                    response.setting(),
                    Double.parseDouble(values.get(0)),
                    Double.parseDouble(values.get(values.size() - 1)));
        var axis = Style.axis(response.setting());
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }

    private static List<String> values(Response response) {
        return response.points().stream().map(Response.Point::value).toList();
    }

    private static NumberAxis up(Response response) {
        return response.outcome().unit().equals("0/1") ? Style.shares("Share of runs") : Style.axis("Mean over runs");
    }

    private static YIntervalSeriesCollection data(Response response) {
        var series = new YIntervalSeries(response.outcome().key());
        for (int k = 0; k < response.points().size(); k++) {
            var point = response.points().get(k);
            var estimate = point.estimate();
            boolean bare = Double.isNaN(estimate.low());
            series.add(
                    response.isNumber() ? Double.parseDouble(point.value()) : k,
                    estimate.mean(),
                    bare ? estimate.mean() : estimate.low(),
                    bare ? estimate.mean() : estimate.high());
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private static XYItemRenderer band() {
        var renderer = new DeviationRenderer(true, true);
        renderer.setSeriesFillPaint(0, Line.SEVENTH.colour());
        renderer.setAlpha(0.45f);
        return dressed(renderer);
    }

    private static XYItemRenderer bars() {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(Line.MAIN.colour());
        renderer.setErrorStroke(Line.MAIN.stroke());
        return dressed(renderer);
    }

    private static XYItemRenderer dressed(XYItemRenderer renderer) {
        renderer.setSeriesPaint(0, Line.MAIN.colour());
        renderer.setSeriesStroke(0, Line.MAIN.stroke());
        renderer.setSeriesShape(0, Line.SECOND.marker());
        return renderer;
    }
}
