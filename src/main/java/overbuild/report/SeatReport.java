package overbuild.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.experiment.RunResult.Completed;
import overbuild.model.History;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioWriter;
import overbuild.seat.Alternative;
import overbuild.seat.Debrief;
import overbuild.seat.Seat;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a play: what was chosen as a scenario and as a strategy, and what it was worth.
 *
 * @param resolved the scenario as it was before anyone took a seat
 * @param seat the seat
 * @param history what was played
 * @param debrief what was found out; empty when the play was interrupted
 * @param command the command that takes the seat
 */
public record SeatReport(Resolved resolved, Seat seat, History history, Optional<Debrief> debrief, String command) {
    /** The scenario in which the play is repeated. */
    public static final String SCENARIO = "play.yaml";

    /** The play as a strategy. */
    public static final String STRATEGY = "strategy.yaml";

    static final String CHOICES = "choices.csv";
    static final String DEBRIEF = "debrief.json";
    private static final int DIGITS = 16;

    /** What tells the play from others. */
    public String id() {
        var seed = "seed " + seat.scenario().seed();
        return Digest.of(String.join("\n", seed, resolved.canonicalJson(), seat.firm(), strategy()))
                .substring(0, DIGITS);
    }

    /** The fingerprint of the run, the same that the batch program gives it. */
    private String digest() {
        var study = new Study(resolved, OptionalInt.empty(), command);
        var row = new Completed<>(0, study.seed(), Measured.of(seat.scenario(), history));
        return new RunReport(new Results(study, List.of(row)), history, new Program("", "", "")).digest();
    }

    /** What was chosen as it is written in a scenario. */
    public String strategy() {
        return ScenarioWriter.json(ScenarioWriter.plugin((Record) seat.script()));
    }

    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, Program program) throws IOException {
        Draft.publish(folder, draft -> {
            write(draft.resolve(SCENARIO), ScenarioWriter.pretty(scenario()));
            write(draft.resolve(STRATEGY), strategy());
            Csv.write(picks(), draft.resolve(CHOICES));
            if (debrief.isPresent()) Json.write(document(debrief.get()), draft.resolve(DEBRIEF));
            Json.write(manifest().document(program), draft.resolve(Manifest.FILE));
        });
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    }

    /** The scenario in which the firm plays what was chosen; without targets, which are about what really happened. */
    private ObjectNode scenario() {
        var tree = ScenarioWriter.tree(seat.played());
        tree.remove("targets");
        return tree;
    }

    private Manifest manifest() {
        return new Manifest(
                "play",
                id(),
                Digest.of(List.of(picks())),
                seat.scenario().seed(),
                1,
                debrief.isPresent(),
                debrief.isPresent() ? 1 : 0,
                command,
                List.of(resolved));
    }

    private Sheet picks() {
        var rows = new ArrayList<List<Object>>();
        for (int k = 0; k < seat.picks().size(); k++) {
            var pick = seat.picks().get(k);
            int place = k;
            var regret = debrief.map(one -> one.regrets().get(place));
            rows.add(List.of(
                    pick.date().toString(),
                    pick.capex(),
                    regret.map(one -> one.best()).orElse(Double.NaN),
                    regret.map(one -> one.regret()).orElse(Double.NaN)));
        }
        return new Sheet(List.of("date", "capex", "best", "regret"), rows);
    }

    private ObjectNode document(Debrief found) {
        var document = Json.object();
        document.put("firm", found.firm());
        document.put("since", found.since().toString());
        document.put("resultDigest", digest());
        document.set("you", worth(found.you()));
        document.set("regret", Json.number(found.regret()));
        var alternatives = document.putObject("alternatives");
        found.alternatives().forEach(one -> alternatives.set(key(one.kind()), alternative(one)));
        new DebriefText(seat.scenario(), found).sentences().forEach(document.withArray("said")::add);
        return document;
    }

    private static ObjectNode worth(Worth worth) {
        var node = Json.object();
        node.set("value", Json.number(worth.value()));
        node.set("paid", Json.number(worth.paid()));
        node.set("peak", Json.number(worth.peak()));
        node.put("failed", worth.failed());
        return node;
    }

    private static ObjectNode alternative(Alternative one) {
        var node = worth(one.worth());
        if (!Double.isNaN(one.capex())) node.set("capex", Json.number(one.capex()));
        if (!one.parts().isEmpty()) {
            var parts = node.putObject("plays");
            one.parts().forEach((firm, part) -> parts.put(firm, key(part)));
        }
        return node;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
