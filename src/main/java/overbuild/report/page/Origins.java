package overbuild.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the numbers of a folder rest on, and how to have them again.
 *
 * @param manifest the folder's manifest
 */
record Origins(JsonNode manifest) {
    private static final Map<String, String> WORDS = Map.of(
            "runId", "Run",
            "resultDigest", "Digest of its results",
            "modelVersion", "Model version",
            "seed", "Seed",
            "runs", "Runs",
            "version", "Program",
            "commit", "Commit",
            "jvm", "Java",
            "created", "Created");

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        if (!manifest.path("sources").isEmpty()) chapters.add(Chapter.folded("Sources", sources()));
        chapters.add(
                Chapter.of("Repeat it", new Command(manifest.path("command").asString()), identity()));
        return chapters;
    }

    private Table sources() {
        var keys = List.of("author", "title", "year", "grade", "link");
        var columns = Stream.of("Source", "who", "title", "year", "grade", "where")
                .map(Column::text)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (var source : manifest.path("sources").properties()) {
            var cells = new ArrayList<>(List.of(Cell.of(source.getKey())));
            keys.forEach(key -> cells.add(Cell.of(source.getValue().path(key).asString(""))));
            rows.add(cells);
        }
        return new Table("What the values rest on", columns, rows);
    }

    /** How to know that it is the same. */
    private Terms identity() {
        var terms = new LinkedHashMap<String, String>();
        manifest.properties().forEach(entry -> {
            var word = WORDS.get(entry.getKey());
            if (word != null) terms.put(word, entry.getValue().asString(""));
        });
        return new Terms(terms);
    }
}
