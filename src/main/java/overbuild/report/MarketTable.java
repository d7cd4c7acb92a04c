package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import overbuild.metric.MarketMetric;
import overbuild.metric.Measure;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Quarter;
import overbuild.model.Yardstick;

/**
 * The market's numbers of one run: a row per tick, a column per {@link #MEASURES measure}.
 *
 * @param start quarter of tick 0
 * @param rows the numbers
 */
record MarketTable(Quarter start, List<double[]> rows) {
    private static final List<MarketMetric> METRICS = List.of(MarketMetric.values());
    private static final List<YardstickColumn> THEORIES = List.of(YardstickColumn.values());
    /** What the columns hold: metrics, then yardsticks. */
    static final List<Measure> MEASURES =
            Stream.<Measure>concat(METRICS.stream(), THEORIES.stream()).toList();

    /** The numbers of a run, held against yardsticks or none. */
    static MarketTable of(History history, List<Yardstick> yardsticks) {
        var rows = new ArrayList<double[]>(history.ticks());
        for (int t = 0; t < history.ticks(); t++) {
            rows.add(row(history.at(t), yardsticks.isEmpty() ? null : yardsticks.get(t)));
        }
        return new MarketTable(history.start(), List.copyOf(rows));
    }

    private static double[] row(MarketState state, Yardstick yardstick) {
        var row = new double[MEASURES.size()];
        int column = 0;
        for (var metric : METRICS) row[column++] = metric.of(state);
        for (var theory : THEORIES) row[column++] = yardstick == null ? Double.NaN : theory.of(yardstick);
        return row;
    }

    int ticks() {
        return rows.size();
    }

    double at(int tick, Measure measure) {
        return rows.get(tick)[MEASURES.indexOf(measure)];
    }

    /** A column, tick by tick. */
    double[] column(Measure measure) {
        int index = MEASURES.indexOf(measure);
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
}
