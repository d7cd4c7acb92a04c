package overbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import overbuild.scenario.Resolved;
import overbuild.sweep.Cell;
import overbuild.sweep.Records;
import overbuild.sweep.Row;
import overbuild.sweep.Stored;
import overbuild.sweep.Sweep;
import overbuild.sweep.SweepRefused;

/**
 * A row of a stored sweep.
 *
 * @param sweep the sweep
 * @param row the row
 */
record SweepRow(Sweep sweep, Row row) {
    private static final char MARK = '#';

    /** Whether a person names a row, and not a file. */
    static boolean isMeant(String name) {
        return name.indexOf(MARK) >= 0 && !Files.exists(Path.of(name));
    }

    /**
     * The row that a person names as {@code DIR#ROW}, by number or id.
     *
     * @throws SweepRefused when there is none
     */
    static SweepRow of(String name) throws IOException {
        int mark = name.lastIndexOf(MARK);
        if (mark < 1 || mark == name.length() - 1)
            throw new SweepRefused("A row is named as DIR#ROW, such as output/tiny/1f0a#17, but was '" + name + "'");
        var stored = Stored.of(Path.of(name.substring(0, mark)));
        var sweep = stored.sweep();
        var row = name.substring(mark + 1);
        try (var records = Records.of(stored, sweep)) {
            var found = records.named(row);
            return new SweepRow(
                    sweep,
                    found.orElseThrow(() -> new SweepRefused(
                            stored.lost(records.count()).orElse(stored.folder() + " has no row " + row))));
        }
    }

    /** Where in the sweep it lies. */
    Cell cell() {
        return sweep.cell(sweep.order().cell(row.run()));
    }

    /** Its scenario, with its seed. */
    Resolved scenario() {
        return sweep.resolve(cell(), row.seed());
    }
}
