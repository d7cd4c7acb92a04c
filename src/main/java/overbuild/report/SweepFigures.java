package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import overbuild.metric.Outcome;
import overbuild.sweep.Axis;
import overbuild.sweep.CellSummary;
import overbuild.sweep.CellTable;
import overbuild.sweep.Records;
import overbuild.sweep.Stored;
import overbuild.sweep.Sweep;

/**
 * What a sweep shows at a glance: maps over its first two settings that take a few values.
 *
 * @param sweep the sweep
 * @param cells what came of its cells
 */
public record SweepFigures(Sweep sweep, List<CellSummary> cells) {
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_VALUES = 60;
    private static final int MOST_MAPS = 12;

    public SweepFigures {
        cells = List.copyOf(cells);
    }

    /** Of a folder; without cells when they are too many to be looked at. */
    public static SweepFigures of(Path folder, Sweep sweep) throws IOException {
        if (sweep.order().cells() > MOST_CELLS) return new SweepFigures(sweep, List.of());
        try (var records = Records.of(Stored.of(folder), sweep)) {
            var cells = new ArrayList<CellSummary>();
            CellTable.of(sweep, records).each(cells::add);
            return new SweepFigures(sweep, cells);
        }
    }

    /** The settings that maps are drawn over; empty when fewer than two take a few values. */
    private List<Axis> sides() {
        var sides = sweep.axes().stream()
                .filter(axis -> axis.levels() > 1 && axis.levels() <= MOST_VALUES)
                .limit(2)
                .toList();
        return sides.size() == 2 ? sides : List.of();
    }

    /** The map of an outcome. */
    private Optional<Regimes> map(int place) {
        var sides = sides();
        if (sides.isEmpty() || cells.isEmpty()) return Optional.empty();
        return Optional.of(
                Regimes.of(sweep.measures().outcomes().get(place), place, sides.get(0), sides.get(1), cells));
    }

    /** The map of the first outcome as text; empty when there is none. */
    public List<String> lines() {
        return map(0).map(Regimes::lines).orElse(List.of());
    }

    /** Draws the maps of the first outcomes. */
    public void write(Path folder) throws IOException {
        for (int k = 0; k < Math.min(MOST_MAPS, sweep.measures().outcomes().size()); k++) {
            var map = map(k);
            if (map.isEmpty()) return;
            Outcome outcome = sweep.measures().outcomes().get(k);
            new Picture("map-" + outcome.key().replace('_', '-'), RegimeMap.of(map.get(), subtitle()))
                    .write(folder.resolve(Charts.FOLDER));
        }
    }

    private String subtitle() {
        var title = sweep.file().title().isEmpty()
                ? sweep.file().name()
                : sweep.file().title();
        int runs = cells.stream().mapToInt(CellSummary::runs).sum();
        var others = sweep.axes().size() > 2 ? ", mean over all other settings" : "";
        return title + ": " + cells.size() + " cells, " + runs + " runs" + others;
    }
}
