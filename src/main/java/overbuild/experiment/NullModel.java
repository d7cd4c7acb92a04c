package overbuild.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Maths;
import overbuild.model.Rates;

/**
 * A naive forecast that a model must beat: it sees the first two years of a run, which the scenario's data all but fix, and
 * extends them without any model of firms.
 *
 * <p>Source: methods, 3.6 on validation; accelerator, Clark 1917.
 */
public enum NullModel {
    /** Everything stays as it is after two years. */
    NO_CHANGE {
        @Override
        Change change(History run, int tick) {
            return Change.NONE;
        }
    },
    /** Sales grow on at their rate of these years, capacity and capex in proportion, at an unchanged price. */
    ACCELERATOR {
        @Override
        Change change(History run, int tick) {
            double before = MarketMetric.QUANTITY.of(run.at(0));
            double now = MarketMetric.QUANTITY.of(run.at(SEEN));
            double sales = before > 0 && now > 0 ? Maths.pow(now / before, (tick - SEEN) / (double) SEEN) : 1;
            return new Change(1, 1, sales, sales, sales, sales, sales);
        }
    },
    /** Price, long-run cost, sales and each kind of capacity follow logistic curves through these years; capex follows structures. */
    LOGISTIC {
        @Override
        Change change(History run, int tick) {
            double structures = trend(run, MarketMetric.STRUCTURES, tick);
            return new Change(
                    trend(run, MarketMetric.PRICE, tick),
                    trend(run, MarketMetric.LONG_RUN_COST, tick),
                    trend(run, MarketMetric.QUANTITY, tick),
                    structures,
                    trend(run, MarketMetric.LIT, tick),
                    trend(run, MarketMetric.EQUIPMENT, tick),
                    structures);
        }
    };

    /** Ticks of a run that a null model sees beside the opening. */
    public static final int SEEN = 2 * Rates.TICKS_PER_YEAR;

    abstract Change change(History run, int tick);

    /** Key in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first two years of a run and what would have followed; the run itself when it is not longer. */
    public History of(History run) {
        var states = new ArrayList<MarketState>(run.states().subList(0, Math.min(SEEN + 1, run.ticks())));
        for (int t = SEEN + 1; t < run.ticks(); t++) states.add(change(run, t).apply(run.at(SEEN), t));
        return new History(run.start(), run.curve(), List.copyOf(states));
    }

    private static double trend(History run, MarketMetric metric, int tick) {
        int half = SEEN / 2;
        var seen = new Trend(metric.of(run.at(0)), metric.of(run.at(half)), metric.of(run.at(SEEN)));
        return seen.factor((tick - SEEN) / (double) half);
    }
}
