package overbuild;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Failed;
import overbuild.report.Results;
import overbuild.report.Study;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/**
 * What a person is told about a study beside its numbers.
 *
 * @param results what became of it
 * @param before the manifest of the same run, if it lay there already
 * @param err where messages go
 */
record Aftermath(Results results, Optional<JsonNode> before, PrintWriter err) {
    private static final int MOST_FAILURES = 5;

    /** When no run has ended. */
    static int nothing(PrintWriter err) {
        err.println("Interrupted: no run had ended, so nothing is kept.");
        return ExitCode.SOFTWARE;
    }

    /** Whether an earlier start of the same run got further, so that its files must stay. */
    boolean isLessThanBefore() {
        return !results.isComplete()
                && before.map(manifest -> manifest.path("completed").asInt(0)).orElse(0)
                        > results.completed().size();
    }

    /** A run that broke down is a failure; a missed target is not. */
    int exitCode() {
        return results.failed().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** When what needs every run was told to end. */
    static int incomplete(PrintWriter err) {
        err.println("Interrupted: it needs every run, so nothing is written.");
        return ExitCode.SOFTWARE;
    }

    /** How failed runs are repeated. */
    static <T> void tellFailures(Study study, List<RunResult<T>> rows, PrintWriter err) {
        var failed = rows.stream()
                .filter(row -> row instanceof Failed)
                .map(row -> (Failed<T>) row)
                .toList();
        failed.stream().limit(MOST_FAILURES).forEach(row -> {
            err.println("The run with seed " + row.seed() + " failed: "
                    + row.cause().getMessage());
            err.println("  Repeat it with: " + study.command(row.seed()));
        });
        if (failed.size() > MOST_FAILURES) err.println("In all " + failed.size() + " runs failed.");
    }

    void tell(String digest) {
        tellFailures(results.study(), results.rows(), err);
        if (!results.isComplete()) {
            err.println("Interrupted: " + results.rows().size() + " of "
                    + results.study().runs() + " runs had ended and are kept."
                    + (isLessThanBefore() ? " An earlier start got further; its files stay." : ""));
        }
        compare(digest);
    }

    private void compare(String digest) {
        boolean whole = results.isComplete()
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
