package overbuild;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Failed;
import overbuild.experiment.Tally;
import overbuild.report.Study;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/**
 * What a person is told about studies beside their numbers.
 *
 * @param tally how many runs ended
 * @param before the manifest of the same runs, if it lay there already
 * @param err where messages go
 */
record Aftermath(Tally tally, Optional<JsonNode> before, PrintWriter err) {
    private static final int MOST_FAILURES = 5;

    /** When no run has ended. */
    static int nothing(PrintWriter err) {
        err.println("Interrupted: no run had ended, so nothing is kept.");
        return ExitCode.SOFTWARE;
    }

    /** Whether an earlier start of the same runs got further, so that its files must stay. */
    boolean isLessThanBefore() {
        return !tally.isComplete()
                && before.map(manifest -> manifest.path("completed").asInt(0)).orElse(0) > tally.completed();
    }

    /** A run that broke down is a failure; a missed target is not. */
    int exitCode() {
        return tally.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** How failed runs are repeated. */
    void tellFailures(Study study, List<? extends RunResult<?>> rows) {
        var failed = rows.stream()
                .filter(row -> row instanceof Failed)
                .map(row -> (Failed<?>) row)
                .toList();
        failed.stream().limit(MOST_FAILURES).forEach(row -> {
            err.println("The run with seed " + row.seed() + " failed: "
                    + row.cause().getMessage());
            err.println("  Repeat it with: " + study.command(row.seed()));
        });
        if (failed.size() > MOST_FAILURES) err.println("In all " + failed.size() + " runs failed.");
    }

    /** Whether all of it is there. */
    void tell(String digest) {
        if (!tally.isComplete()) {
            err.println("Interrupted: " + tally.ended() + " of " + tally.runs() + " runs had ended and are kept."
                    + (isLessThanBefore() ? " An earlier start got further; its files stay." : ""));
        }
        compare(digest);
    }

    private void compare(String digest) {
        boolean whole = tally.isComplete()
                && before.map(manifest -> manifest.path("complete").asBoolean(false))
                        .orElse(false);
        if (!whole) return;
        if (before.get().path("resultDigest").asString("").equals(digest)) {
            err.println("This run was there already; its results are the same.");
        } else {
            err.println("Warning: this run was there already with other results. The program has changed its results"
                    + " without a new model version.");
        }
    }
}
