package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.metric.FirmMetric;
import overbuild.metric.Measure;
import overbuild.model.Firm;
import overbuild.model.History;

/** {@code firms.csv}: a row per tick and firm. */
final class FirmSheet {
    /** Columns before the metrics. */
    static final List<String> LABELS = List.of("tick", "date", "firm", "status");

    private FirmSheet() {}

    static Sheet of(History history) {
        var columns =
                Stream.concat(LABELS.stream(), Stream.of(FirmMetric.values()).map(Measure::key));
        return new Sheet(columns.toList(), () -> rows(history).iterator());
    }

    private static Stream<List<Object>> rows(History history) {
        return IntStream.range(0, history.ticks())
                .boxed()
                .flatMap(tick -> history.at(tick).firms().stream().map(firm -> row(history, tick, firm)));
    }

    private static List<Object> row(History history, int tick, Firm firm) {
        var cells = new ArrayList<Object>();
        cells.add(tick);
        cells.add(history.date(tick).toString());
        cells.add(firm.name());
        cells.add(firm.status().name().toLowerCase(Locale.ROOT));
        for (var metric : FirmMetric.values()) cells.add(metric.of(history.at(tick), firm));
        return cells;
    }
}
