package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import overbuild.metric.MarketMetric;
import overbuild.metric.Measure;
import overbuild.model.History;
import overbuild.model.Quarter;
import overbuild.model.Yardstick;

/**
 * The market's numbers of one run: a row per tick, a column per {@link #MEASURES measure}.
 *
 * @param start quarter of tick 0
 * @param rows the numbers
 */
record MarketTable(Quarter start, List<double[]> rows) {
    /** What the columns hold: metrics, then yardsticks. */
    static final List<Measure> MEASURES = Stream.<Measure>concat(
                    Stream.of(MarketMetric.values()), Stream.of(YardstickColumn.values()))
            .toList();

    static MarketTable of(History history, List<Yardstick> yardsticks) {
        var rows = new ArrayList<double[]>(history.ticks());
        for (int t = 0; t < history.ticks(); t++) {
            int tick = t;
            rows.add(Stream.concat(
                            Stream.of(MarketMetric.values()).map(metric -> metric.of(history.at(tick))),
                            Stream.of(YardstickColumn.values()).map(column -> column.of(yardsticks.get(tick))))
                    .mapToDouble(value -> value)
                    .toArray());
        }
        return new MarketTable(history.start(), List.copyOf(rows));
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
