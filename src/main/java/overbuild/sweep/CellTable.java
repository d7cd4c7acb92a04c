package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code cells.csv}: a row for each cell, with the mean of each outcome over its runs, and how sure it is. */
public final class CellTable {
    /** Its file. */
    public static final String FILE = "cells.csv";

    /** What is told of each outcome. */
    static final List<String> PARTS = List.of("mean", "sd", "low", "high");

    private final Sweep sweep;
    private final IntFunction<Optional<Row>> rows;
    private final RowTable table;

    private CellTable(Sweep sweep, IntFunction<Optional<Row>> rows) {
        this.sweep = sweep;
        table = new RowTable(sweep);
        this.rows = rows;
    }

    static CellTable of(Sweep sweep, Journal journal) {
        return new CellTable(sweep, journal::row);
    }

    /** Of rows that a folder holds. */
    public static CellTable of(Sweep sweep, Records records) {
        return new CellTable(sweep, records::row);
    }

    /** Its columns. */
    List<String> columns() {
        var columns = new ArrayList<>(List.of("cell"));
        columns.addAll(sweep.columns());
        columns.addAll(List.of("runs", "failed"));
        for (var outcome : sweep.measures().outcomes()) PARTS.forEach(part -> columns.add(outcome.key() + "_" + part));
        return columns;
    }

    /** Sees the cells of which some run has ended, one after the other. */
    public void each(Consumer<CellSummary> seen) {
        summaries().forEach(seen);
    }

    private Stream<CellSummary> summaries() {
        return IntStream.range(0, sweep.order().cells()).mapToObj(this::summary).filter(summary -> summary.runs() > 0);
    }

    private CellSummary summary(int cell) {
        var outcomes = sweep.measures().outcomes();
        var values = new double[outcomes.size()][sweep.order().replications()];
        int runs = 0;
        int failed = 0;
        for (int k = 0; k < sweep.order().replications(); k++) {
            var row = rows.apply(sweep.order().run(cell, k));
            if (row.isPresent()) runs++;
            boolean good = row.isPresent() && row.get().isCompleted();
            if (row.isPresent() && !good) failed++;
            for (int one = 0; one < values.length; one++)
                values[one][k] = good ? row.get().outcomes()[one] : Double.NaN;
        }
        var estimates = new ArrayList<Estimate>();
        for (int one = 0; one < values.length; one++) {
            estimates.add(Estimate.of(
                    values[one], 0, values[one].length, outcomes.get(one).unit().equals("0/1")));
        }
        return new CellSummary(sweep.cell(cell), runs, failed, estimates);
    }

    /** Puts it into a folder, at once and whole. */
    void write(Path folder) throws IOException {
        CsvFile.write(
                folder.resolve(FILE), columns(), summaries().map(this::fields).iterator());
    }

    private Object[] fields(CellSummary summary) {
        var fields = new ArrayList<Object>(List.of(summary.cell().number()));
        fields.addAll(Arrays.asList(table.settings(summary.cell())));
        fields.addAll(List.of(summary.runs(), summary.failed()));
        for (var one : summary.estimates()) {
            for (double number : new double[] {one.mean(), one.deviation(), one.low(), one.high()}) {
                fields.add(Double.isNaN(number) ? null : number);
            }
        }
        return fields.toArray();
    }
}
