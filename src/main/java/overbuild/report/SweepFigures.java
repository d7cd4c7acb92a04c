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
 * What a sweep shows at a glance: maps over its first two settings that take a few values, or what outcomes do along the only one.
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

    /** The settings that take a few values. */
    private List<Axis> few() {
        return sweep.axes().stream()
                .filter(axis -> axis.levels() > 1 && axis.levels() <= MOST_VALUES)
                .toList();
    }

    /** The settings that maps are drawn over; empty when fewer than two take a few values. */
    private List<Axis> sides() {
        return few().size() < 2 ? List.of() : few().subList(0, 2);
    }

    /** The map of an outcome, divided by further settings. */
    private Optional<Panels> panels(int place, Regimes whole) {
        var further = few().subList(2, few().size());
        return further.isEmpty() ? Optional.empty() : Optional.of(Panels.of(whole, place, few(), cells));
    }

    /** The map of an outcome. */
    private Optional<Regimes> map(int place) {
        var sides = sides();
        if (sides.isEmpty() || cells.isEmpty()) return Optional.empty();
        return Optional.of(
                Regimes.of(sweep.measures().outcomes().get(place), place, sides.get(0), sides.get(1), cells));
    }

    /** What an outcome does along the only setting; nothing where there are several. */
    private Optional<Response> response(int place) {
        var varying = sweep.axes().stream().filter(axis -> axis.levels() != 1).toList();
        if (varying.size() != 1 || cells.isEmpty()) return Optional.empty();
        return Optional.of(Response.of(sweep.measures().outcomes().get(place), place, varying.get(0), cells));
    }

    /** The map of the first outcome as text, or what it does along the only setting; empty when there is neither. */
    public List<String> lines() {
        return map(0).map(Regimes::lines)
                .or(() -> response(0).map(Response::lines))
                .orElse(List.of());
    }

    /** Draws the first outcomes. */
    public void write(Path folder) throws IOException {
        if (sides().isEmpty()) writeResponses(folder);
        else writeMaps(folder);
    }

    private void writeResponses(Path folder) throws IOException {
        for (int k = 0; k < Math.min(MOST_MAPS, sweep.measures().outcomes().size()); k++) {
            var response = response(k);
            if (response.isEmpty()) return;
            var name = "response-" + response.get().outcome().key().replace('_', '-');
            var chart = ResponseChart.of(response.get(), subtitle());
            new Picture(name, chart, response.get().words()).write(folder.resolve(Charts.FOLDER));
        }
    }

    private void writeMaps(Path folder) throws IOException {
        for (int k = 0; k < Math.min(MOST_MAPS, sweep.measures().outcomes().size()); k++) {
            var map = map(k);
            if (map.isEmpty()) return;
            Outcome outcome = sweep.measures().outcomes().get(k);
            var name = outcome.key().replace('_', '-');
            var charts = folder.resolve(Charts.FOLDER);
            new Picture("map-" + name, RegimeMap.of(map.get(), subtitle())).write(charts);
            var panels = panels(k, map.get());
            if (panels.isPresent()) draw("maps-" + name, panels.get(), charts);
        }
    }

    private void draw(String name, Panels panels, Path charts) throws IOException {
        new Picture(name, RegimeMap.of(panels, title() + ": " + panels.words()), panels.alternative()).write(charts);
    }

    private String title() {
        return sweep.file().title().isEmpty()
                ? sweep.file().name()
                : sweep.file().title();
    }

    private String subtitle() {
        int runs = cells.stream().mapToInt(CellSummary::runs).sum();
        var others = sweep.axes().size() > 2 ? ", mean over all other settings" : "";
        return title() + ": " + cells.size() + " cells, " + runs + " runs" + others;
    }
}
