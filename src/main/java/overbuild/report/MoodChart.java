package overbuild.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.Maths;

/** What firms believe and what comes, and how lenders and investors feel about it. */
final class MoodChart {
    private static final int YEAR = 4;
    private static final double CALM = 100;

    private MoodChart() {}

    static XYPlot plot(Scene scene) {
        var history = scene.run().history();
        var growth = new Lines(history.start(), history.ticks())
                .with("growth believed in", Line.MAIN, t -> MarketMetric.EXPECTED_GROWTH.of(history.at(t)))
                .with("growth of demand", Line.SECOND, t -> grown(history, t));
        var axis = Style.axis("Growth a year");
        axis.setNumberFormatOverride(new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        var plot = growth.on(Style.plot(Years.axis(history.start(), history.ticks()), axis), 0);
        var mood = new Lines(history.start(), history.ticks())
                .with("share index", Line.THIRD, t -> MarketMetric.SHARE_INDEX.of(history.at(t)))
                .with("credit, 100 when calm", Line.FOURTH, t -> CALM * MarketMetric.CREDIT_REGIME.of(history.at(t)));
        return mood.beside(plot, 1, "Index");
    }

    private static double grown(History history, int tick) {
        if (tick == 0) return Double.NaN;
        int from = Math.max(0, tick - YEAR);
        double ratio = shifter(history, tick) / shifter(history, from);
        return Maths.pow(ratio, (double) YEAR / (tick - from)) - 1;
    }

    private static double shifter(History history, int tick) {
        return history.at(tick).world().shifter();
    }
}
