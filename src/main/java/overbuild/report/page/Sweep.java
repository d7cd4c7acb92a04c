package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/** A sweep: what its outcomes are over the space. */
record Sweep() implements Page {
    private static final int MOST_ROWS = 500;
    private static final String MEAN = "_mean";

    @Override
    public Section of(Source source) {
        source.needs("cells.csv");
        var manifest = source.manifest();
        var cells = source.rows("cells.csv", List.of("cell", "runs", "failed"));
        if (cells.isEmpty())
            throw new NoReport(source.folder() + " holds no cell of which a run has ended. Maybe " + source.again());
        var columns = List.copyOf(cells.get(0).getParser().getHeaderNames());
        int runs = columns.indexOf("runs");
        var settings = columns.subList(1, runs);
        var outcomes = columns.stream()
                .filter(name -> name.endsWith(MEAN))
                .map(name -> name.substring(0, name.length() - MEAN.length()))
                .toList();
        return new Section(
                title(manifest),
                about(manifest),
                "How do the outcomes depend on " + String.join(" and ", settings) + "?",
                answer(cells, settings, outcomes),
                chapters(source, cells, settings, outcomes));
    }

    private static String title(JsonNode manifest) {
        var title = manifest.at("/sweep/title").asString("");
        return title.isBlank() ? manifest.at("/sweep/name").asString("") : title;
    }

    private static String about(JsonNode manifest) {
        int failed = manifest.path("failed").asInt(0);
        return "Sweep of " + manifest.at("/sweep/scenario").asString("") + ": "
                + manifest.path("cells").asInt(0) + " cells, "
                + manifest.path("rows").asInt(0) + " of "
                + manifest.path("runs").asInt(0) + " runs"
                + (failed > 0 ? ", " + failed + " of them failed" : "")
                + (manifest.path("complete").asBoolean(false) ? "" : "; it is not complete");
    }

    /** Where the first outcome is least and most. */
    private static String answer(List<CSVRecord> cells, List<String> settings, List<String> outcomes) {
        var outcome = outcomes.get(0);
        CSVRecord least = null;
        CSVRecord most = null;
        for (var cell : cells) {
            if (cell.get(outcome + MEAN).isEmpty()) continue;
            if (least == null || value(cell, outcome) < value(least, outcome)) least = cell;
            if (most == null || value(cell, outcome) > value(most, outcome)) most = cell;
        }
        if (least == null) return "No cell has a value of " + outcome + ".";
        return "The mean of " + outcome + " ranges from " + words(least, outcome) + " at " + place(least, settings)
                + " to " + words(most, outcome) + " at " + place(most, settings) + ".";
    }

    private static double value(CSVRecord cell, String outcome) {
        return Double.parseDouble(cell.get(outcome + MEAN));
    }

    private static String words(CSVRecord cell, String outcome) {
        var mean = Cell.number(cell.get(outcome + MEAN)).text();
        var low = cell.get(outcome + "_low");
        return low.isEmpty()
                ? mean
                : mean + " (95 % interval: " + Cell.number(low).text() + " to "
                        + Cell.number(cell.get(outcome + "_high")).text() + ")";
    }

    private static String place(CSVRecord cell, List<String> settings) {
        return String.join(
                ", ",
                settings.stream()
                        .filter(name -> !cell.get(name).isEmpty())
                        .map(name -> name + " " + cell.get(name))
                        .toList());
    }

    private static List<Chapter> chapters(
            Source source, List<CSVRecord> cells, List<String> settings, List<String> outcomes) {
        var chapters = new ArrayList<Chapter>();
        var description = source.manifest().at("/sweep/description").asString("");
        if (!description.isBlank()) chapters.add(Chapter.of("The sweep", new Prose(description)));
        if (!source.charts().isEmpty()) chapters.add(Gallery.of(source));
        chapters.add(Chapter.of("Cells", table(cells, settings, outcomes)));
        chapters.addAll(Setting.of(source).chapters());
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static Table table(List<CSVRecord> cells, List<String> settings, List<String> outcomes) {
        var columns = new ArrayList<>(List.of(Column.text("Cell")));
        settings.forEach(name -> columns.add(Column.number(name)));
        columns.add(Column.number("Runs"));
        outcomes.forEach(name -> columns.add(Column.number(name, "mean")));
        var rows = StreamSupport.stream(cells.spliterator(), false)
                .limit(MOST_ROWS)
                .map(cell -> row(cell, settings, outcomes))
                .toList();
        var caption = "Means over the runs of each cell"
                + (cells.size() > MOST_ROWS ? ", the first " + MOST_ROWS + " of " + cells.size() : "");
        return new Table(caption, columns, rows);
    }

    private static List<Cell> row(CSVRecord cell, List<String> settings, List<String> outcomes) {
        var row = new ArrayList<>(List.of(Cell.of(cell.get("cell"))));
        settings.forEach(name -> row.add(shown(cell.get(name))));
        row.add(Cell.number(cell.get("runs")));
        outcomes.forEach(name -> row.add(Cell.number(cell.get(name + MEAN))));
        return row;
    }

    private static Cell shown(String value) {
        return value.matches("[-+]?[\\d.]+([eE][-+]?\\d+)?")
                ? new Cell(value, Double.parseDouble(value))
                : Cell.of(value);
    }
}
