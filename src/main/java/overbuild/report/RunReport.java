package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import overbuild.model.History;
import tools.jackson.databind.node.ObjectNode;

/** The files of a study. */
public final class RunReport {
    private final Results results;
    private final Program program;
    private final List<Sheet> sheets;
    private final History history;

    /**
     * A report.
     *
     * @param results what became of the study; at least one replication ended
     * @param history the first replication that completed; null when none did
     * @param program the program that ran
     */
    public RunReport(Results results, History history, Program program) {
        this.results = results;
        this.history = history;
        this.program = program;
        sheets = history == null ? List.of() : List.of(market(results), FirmSheet.of(history));
    }

    /** Writes all files into a folder, at once or not at all, charts as told. */
    public void publish(Folder folder, Contents charts) throws IOException {
        Draft.publish(folder, draft -> {
            if (history != null) tables(draft);
            if (history != null) charts.write(draft);
            Json.write(Summary.of(results), draft.resolve("summary.json"));
            Json.write(Manifest.of(results, digest()).document(program), draft.resolve(Manifest.FILE));
        });
    }

    private void tables(Path folder) throws IOException {
        Csv.write(sheets.get(0), folder.resolve("market.csv"));
        Csv.write(sheets.get(1), folder.resolve("firms.csv"));
        Csv.write(EventSheet.of(history), folder.resolve("events.csv"));
    }

    /** The fingerprint of its numbers; empty when no run completed. */
    public String digest() {
        return sheets.isEmpty() ? "" : Digest.of(sheets);
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = Json.object();
        document.put("runId", results.study().runId());
        if (history != null) document.put("resultDigest", digest());
        document.setAll(Summary.of(results));
        document.put("folder", folder.path().toString());
        return document;
    }

    private static Sheet market(Results results) {
        var runs = results.measured();
        var first = runs.get(0).market();
        if (!results.study().isReplicated()) return MarketSheet.of(first);
        return MarketSheet.of(first, runs.stream().map(Measured::market).toList());
    }
}
