package overbuild.report;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;

/**
 * Two futures of a run in one chart.
 *
 * @param scenario the scenario
 * @param at the first quarter in which they may differ
 * @param words what a chart says, in the language of whoever looks
 */
public record Futures(Scenario scenario, Quarter at, UnaryOperator<String> words) {
    private static final int FEW_LABELS = 5;
    private static final int YEAR = 4;
    private static final double QUARTER = 0.25;
    private static final double ROOM = 1.1;

    /** What is compared. */
    public enum View {
        /** Capex of all firms over the last year. */
        CAPEX {
            @Override
            public double of(History history, int tick) {
                int from = Math.max(0, tick + 1 - YEAR);
                double sum = 0;
                for (int t = from; t <= tick; t++) sum += MarketMetric.CAPEX.of(history.at(t));
                return sum / (tick + 1 - from);
            }
        },
        /** Which share of structures is dark. */
        DARK {
            @Override
            public double of(History history, int tick) {
                return MarketMetric.DARK_SHARE.of(history.at(tick));
            }
        },
        /** The price. */
        PRICE {
            @Override
            public double of(History history, int tick) {
                double price = history.at(tick).clearing().price();
                return price > 0 ? price : Double.NaN;
            }
        },
        /** Debt less cash. */
        DEBT {
            @Override
            public double of(History history, int tick) {
                MarketState state = history.at(tick);
                return MarketMetric.DEBT.of(state) - MarketMetric.CASH.of(state);
            }
        };

        /** Its value at the end of a tick. */
        public abstract double of(History history, int tick);
    }

    /** The plot of a view without some of its series, and without title. */
    public XYPlot plot(View view, History was, History is, Set<String> hidden) {
        var lines = new Lines(is.start(), is.ticks())
                .with("as it was", Line.SECOND, t -> t < was.ticks() ? view.of(was, t) : Double.NaN)
                .with("with the changes", Line.THIRD, t -> view.of(is, t));
        var time = Years.axis(scenario.start(), scenario.ticks(), FEW_LABELS);
        var plot = lines.on(Style.plot(time, axis(view, lines)), 0);
        plot.addDomainMarker(Style.moment(at.decimal(), "", false));
        ((AbstractXYItemRenderer) plot.getRenderer())
                .setLegendItemLabelGenerator(
                        (data, series) -> words.apply(data.getSeriesKey(series).toString()));
        Moving.hide(plot, 0, hidden);
        return plot;
    }

    private static ValueAxis axis(View view, Lines lines) {
        return switch (view) {
            case PRICE -> new LogScale("", lines.low(), lines.high());
            case DARK -> shares();
            default -> linear(lines);
        };
    }

    private static NumberAxis shares() {
        var axis = Style.shares("");
        axis.setTickUnit(new Steps(QUARTER, Figures::percent));
        return axis;
    }

    private static NumberAxis linear(Lines lines) {
        var axis = Style.axis("");
        double low = Math.min(0, ROOM * lines.bottom());
        double high = Math.max(0, ROOM * lines.high());
        if (high > low) axis.setRange(low, high);
        return axis;
    }
}
