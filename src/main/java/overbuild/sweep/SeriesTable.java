package overbuild.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.sweep.Column.Kind;

/** The series that a sweep keeps of its runs as a table: a row for each tick of each run. */
record SeriesTable(Measures measures) {
    boolean isEmpty() {
        return measures.series().isEmpty();
    }

    /** All its columns; none when no series are kept. */
    List<Column> columns() {
        if (isEmpty()) return List.of();
        var columns = new ArrayList<>(List.of(
                new Column("run", Kind.whole, "n", "Number of the run in the order of the sweep, from 0"),
                new Column("tick", Kind.whole, "tick", "Tick, from 0")));
        for (var metric : measures.series()) {
            columns.add(new Column(metric.key(), Kind.number, metric.unit(), metric.meaning()));
        }
        return columns;
    }

    /** What the ticks of runs have in them. */
    Iterator<Object[]> values(Stream<Row> rows) {
        int many = measures.series().size();
        return rows.flatMap(
                        row -> IntStream.range(0, row.series().length / many).mapToObj(tick -> values(row, tick, many)))
                .iterator();
    }

    private static Object[] values(Row row, int tick, int many) {
        var values = new Object[2 + many];
        values[0] = (long) row.run();
        values[1] = (long) tick;
        for (int k = 0; k < many; k++) {
            double value = row.series()[tick * many + k];
            values[2 + k] = Double.isNaN(value) ? null : value;
        }
        return values;
    }
}
