package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that say what would have helped.
 *
 * @param remedies what was tried, and what came of it
 * @param program the program that ran
 */
public record RemediesReport(Remedies remedies, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(remedies.sheet(), draft.resolve("remedies.csv"));
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(json(folder.runId()), draft.resolve("remedies.json"));
            Json.write(manifest(folder.runId()).document(program), draft.resolve(Manifest.FILE));
        });
    }

    private void draw(Path folder) throws IOException {
        new Picture("avoided", RemediesChart.avoided(remedies)).write(folder);
        new Picture("incidence", RemediesChart.incidence(remedies)).write(folder);
    }

    private Manifest manifest(String id) {
        var base = remedies.base();
        return new Manifest(
                Remedies.KIND,
                id,
                digest(),
                base.seed(),
                base.runs(),
                remedies.tally().isComplete(),
                remedies.tally().completed(),
                remedies.command(),
                List.of(base.resolved()));
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(remedies.sheet()));
    }

    private ObjectNode json(String id) {
        var document = Json.object();
        var scenario = remedies.base().scenario();
        document.put("kind", Remedies.KIND);
        document.put("runId", id);
        document.put("scenario", scenario.name());
        document.put("title", scenario.title());
        document.put("money", scenario.units().money());
        document.put("seed", remedies.base().seed());
        document.put("runs", remedies.base().runs());
        document.put("complete", remedies.tally().isComplete());
        document.put("failed", remedies.tally().failed());
        document.put("outcome", remedies.harm().key());
        document.put("meaning", remedies.harm().meaning());
        document.put("sentence", remedies.sentence());
        var markets = document.putArray("markets");
        remedies.rules().forEach((market, rule) -> markets.add(rule(market, rule)));
        RemediesText.notes(remedies).forEach(document.putArray("notes")::add);
        return document;
    }

    private static ObjectNode rule(String market, Remedies.Rule rule) {
        var node = Json.object();
        node.put("market", market);
        node.set("harm", DilemmaDocument.interval(rule.harm()));
        var ranked = node.putArray("remedies");
        for (var one : rule.ranked()) {
            var remedy = ranked.addObject();
            remedy.put("remedy", one.name());
            for (var benefit : Benefit.values()) {
                var value = one.get(benefit);
                var brought = remedy.putObject(benefit.key());
                brought.put("pairs", value.n());
                brought.set("mean", Json.number(value.mean()));
                brought.set("low", Json.number(value.low()));
                brought.set("high", Json.number(value.high()));
            }
        }
        return node;
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = json(folder.runId());
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }
}
