package overbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import overbuild.engine.RunFailure;
import overbuild.report.Audit;
import overbuild.report.AuditDocument;
import overbuild.report.AuditSheet;
import overbuild.report.AuditTable;
import overbuild.report.FolderTaken;
import overbuild.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the books of a run as matrices that close. */
@Command(
        name = "audit",
        description = {
            "Runs a scenario and shows who owns what, who paid whom and how wealth changed",
            "in a tick: matrices whose rows and columns add up to zero. All ticks are",
            "checked, whichever is shown."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild audit telecom-1996",
            "  overbuild audit duel --tick 8 --format csv --out duel-8.csv",
            "  overbuild audit telecom-1996 --tick all",
            "",
            "Exit code 1 when a row or a column does not add up to zero."
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(
            names = "--tick",
            paramLabel = "T",
            description = "A tick, counted from 0, or 'all' for a line per tick. Default: the last.")
    String tick;

    @Option(
            names = "--firms",
            paramLabel = "COLUMNS",
            description = "${COMPLETION-CANDIDATES}: a column for each firm, or one for their sum. Default: all, but"
                    + " sum in a table that would be wider than 160 characters.")
    Firms firms;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}. Default: table.")
    Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes into a file in place of the terminal.")
    Path out;

    /** Columns of firms. */
    enum Firms {
        /** One for each. */
        all,
        /** One for all. */
        sum
    }

    /** How matrices are written. */
    enum Format {
        /** For people. */
        table,
        /** For spreadsheets. */
        csv,
        /** For programs. */
        json
    }

    @Override
    public Integer call() throws IOException {
        var scenario = choice.resolve().scenario();
        int shown = shown(scenario.ticks());
        try {
            var audit = Audit.of(scenario);
            put(shown < 0 ? gaps(audit) : matrices(audit, shown));
            return audit.broken().map(this::fail).orElse(ExitCode.OK);
        } catch (RunFailure failure) {
            return fail(failure.getMessage());
        }
    }

    private int shown(int ticks) {
        if (tick == null) return ticks - 1;
        return tick.equals(Ticks.ALL) ? -1 : Ticks.of(spec, tick, ticks);
    }

    private String gaps(Audit audit) {
        return switch (format) {
            case table -> lines(new AuditTable(audit).gaps());
            case csv -> new AuditSheet(audit).gaps();
            case json -> Json.text(new AuditDocument(audit).gaps()) + "\n";
        };
    }

    private String matrices(Audit audit, int shown) {
        var table = new AuditTable(audit);
        if (firms == null && format == Format.table) return lines(table.lines(shown));
        var matrices = firms == Firms.sum ? audit.summed(shown) : audit.at(shown);
        return switch (format) {
            case table -> lines(table.lines(shown, matrices));
            case csv -> new AuditSheet(audit).text(shown, matrices);
            case json -> Json.text(new AuditDocument(audit).of(shown, matrices)) + "\n";
        };
    }

    private static String lines(Iterable<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private void put(String text) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            return;
        }
        if (Files.exists(out)
                && !(Files.isRegularFile(out) && Files.readString(out).equals(text))) {
            throw new FolderTaken(out + " is there already and holds something else. Choose another file.");
        }
        Files.writeString(out, text);
    }

    private int fail(Audit.Broken broken) {
        return fail("tick " + broken.tick() + ", " + broken.gap().words());
    }

    private int fail(String message) {
        spec.commandLine().getErr().println("The books do not close: " + message);
        return ExitCode.SOFTWARE;
    }
}
