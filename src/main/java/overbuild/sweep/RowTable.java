package overbuild.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import overbuild.sweep.Column.Kind;

/** The rows of a sweep as a table: what each column is, and what a row has in it; nothing where a value has no meaning. */
public final class RowTable {
    private static final String NUMBER = "[-+]?(\\d[\\d_]*(\\.[\\d_]*)?|\\.\\d+)([eE][-+]?\\d+)?";
    private static final Set<String> OTHERS = Set.of(
            "run",
            "id",
            "cell",
            "replication",
            "seed",
            "status",
            "cause",
            "tick",
            "agent",
            "command",
            "runs",
            "failed");

    private final Sweep sweep;
    private final Order order;
    private final List<Column> settings;
    private final Map<String, Integer> places = new HashMap<>();

    /** The table of a sweep. */
    public RowTable(Sweep sweep) {
        this.sweep = sweep;
        order = sweep.order();
        settings = sweep.columns().stream().map(this::setting).toList();
        for (int k = 0; k < settings.size(); k++) places.put(settings.get(k).name(), k);
    }

    /** Names of the columns that are no settings, in this table and in that of cells. */
    static Set<String> reserved(Measures measures) {
        var names = new HashSet<>(OTHERS);
        for (var outcome : measures.outcomes()) {
            names.add(outcome.key());
            CellTable.PARTS.forEach(part -> names.add(outcome.key() + "_" + part));
        }
        return names;
    }

    /** All its columns. */
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("run", Kind.whole, "n", "Number of the run in the order of the sweep, from 0"));
        columns.add(new Column("id", Kind.text, "", "Id of the run: the one that it would have alone"));
        columns.add(new Column("cell", Kind.whole, "n", "Number of its cell, from 0"));
        columns.add(new Column("replication", Kind.whole, "n", "Which run of its cell, from 0"));
        columns.add(new Column("seed", Kind.whole, "n", "Seed of its chance"));
        columns.addAll(settings);
        for (var outcome : sweep.measures().outcomes()) {
            columns.add(new Column(outcome.key(), Kind.number, outcome.unit(), outcome.meaning()));
        }
        columns.add(new Column("status", Kind.text, "", "completed or failed"));
        columns.add(new Column("cause", Kind.text, "", "Why it failed"));
        columns.add(new Column("tick", Kind.whole, "tick", "When it failed; nothing before the first tick"));
        columns.add(new Column("agent", Kind.text, "", "Whose books or plant failed, where that is known"));
        columns.add(new Column("command", Kind.text, "", "The command that repeats a run that failed"));
        return columns;
    }

    /** What a row has in them; null for nothing. */
    public Object[] values(Row row) {
        int number = order.cell(row.run());
        var cell = sweep.cell(number);
        var values = new ArrayList<Object>();
        values.add((long) row.run());
        values.add(row.id());
        values.add((long) number);
        values.add((long) order.replication(row.run()));
        values.add(row.seed());
        values.addAll(Arrays.asList(settings(cell)));
        for (int k = 0; k < sweep.measures().outcomes().size(); k++) {
            values.add(row.isCompleted() && !Double.isNaN(row.outcomes()[k]) ? row.outcomes()[k] : null);
        }
        values.add(row.isCompleted() ? "completed" : "failed");
        if (row.isCompleted()) {
            for (int k = 0; k < 4; k++) values.add(null);
        } else {
            var failure = row.failure();
            values.add(failure.cause());
            values.add(failure.tick() < 0 ? null : (long) failure.tick());
            values.add(failure.agent().isEmpty() ? null : failure.agent());
            values.add(sweep.command(cell, row.seed()));
        }
        return values.toArray();
    }

    private Column setting(String name) {
        var kind = sweep.axes().stream().allMatch(axis -> isNumeric(axis, name)) ? Kind.number : Kind.text;
        return new Column(name, kind, "", "Value set in the scenario");
    }

    private static boolean isNumeric(Axis axis, String name) {
        if (!axis.columns().contains(name)) return true;
        return axis.samples().stream()
                .flatMap(List::stream)
                .filter(one -> one.column().equals(name))
                .allMatch(one -> one.text().matches(NUMBER));
    }

    Object[] settings(Cell cell) {
        var values = new Object[settings.size()];
        for (var one : cell.settings()) {
            int place = places.get(one.column());
            values[place] = settings.get(place).kind() == Kind.number
                    ? (Object) Double.valueOf(one.text().replace("_", ""))
                    : one.text();
        }
        return values;
    }
}
