package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import overbuild.engine.Run;
import overbuild.experiment.Replications;
import overbuild.experiment.StopSign;
import overbuild.model.History;
import overbuild.report.Charts;
import overbuild.report.Contents;
import overbuild.report.Findings;
import overbuild.report.Folder;
import overbuild.report.Json;
import overbuild.report.Measured;
import overbuild.report.Program;
import overbuild.report.Results;
import overbuild.report.RunReport;
import overbuild.report.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a scenario and writes what came of it. */
@Command(
        name = "run",
        description = "Runs a scenario, prints what came of it and writes tables and charts.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild run scenarios/telecom-1996.yaml",
            "  overbuild run duel --seed 7 --out /tmp/duel",
            "  overbuild run duel --runs 100 --json",
            "  overbuild run duel --set 'firms.*.beliefs.kappa=1' --set ticks=60"
        })
final class RunCommand implements Callable<Integer> {
    private static final int MOST = 1_000_000;

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(names = "--runs", paramLabel = "N", description = "Runs with N seeds and reports how outcomes spread.")
    Integer runs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many runs at the same time; results do not depend on it. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files themselves. Default: output/<scenario>/<run id>/.")
    Path out;

    @Option(names = "--json", description = "Prints one JSON document instead of a table.")
    boolean json;

    @Option(names = "--no-charts", description = "Draws no charts.")
    boolean noCharts;

    @Override
    public Integer call() throws IOException {
        check("--runs", runs == null ? 1 : runs);
        check("--threads", threads);
        if (out != null && out.toString().isBlank()) throw usage("Option '--out' names no folder");
        var study = new Study(
                choice.resolve(), runs == null ? OptionalInt.empty() : OptionalInt.of(runs), choice.command("run"));
        var folder = new Folder(place(study), study.runId());
        folder.check();
        var first = new AtomicReference<History>();
        var results = play(study, first, main.interruption.watch());
        if (results.rows().isEmpty())
            return Aftermath.nothing(spec.commandLine().getErr());
        return report(results, shown(results, first.get()), folder);
    }

    private void check(String option, int value) {
        if (value >= 1 && value <= MOST) return;
        throw usage("Option '" + option + "' must lie in [1, " + MOST + "], but was " + value);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Path place(Study study) {
        return out != null ? out : Path.of("output", study.scenario().name(), study.runId());
    }

    private Results play(Study study, AtomicReference<History> first, StopSign stop) {
        var replications = new Replications(study.scenario(), study.seed(), study.runs(), threads);
        try (var progress = Progress.of(study.runs())) {
            return new Results(
                    study,
                    replications.play(
                            (replication, history) -> {
                                if (replication == 0) first.set(history);
                                return Measured.of(study.scenario(), history);
                            },
                            progress::step,
                            stop));
        }
    }

    /** The first replication that completed; played again unless it is number 0. */
    private static History shown(Results results, History first) {
        if (results.completed().isEmpty()) return null;
        var row = results.completed().get(0);
        return row.replication() == 0 && first != null
                ? first
                : Run.play(results.study().scenario(), row.seed());
    }

    private int report(Results results, History history, Folder folder) throws IOException {
        var version = new Version();
        var report = new RunReport(results, history, new Program(version.number(), version.commit(), Version.java()));
        var aftermath =
                new Aftermath(results, folder.manifest(), spec.commandLine().getErr());
        if (!aftermath.isLessThanBefore()) report.publish(folder, charts(results, history));
        print(results, report, folder);
        aftermath.tell(report.digest());
        return aftermath.exitCode();
    }

    private Contents charts(Results results, History history) {
        return noCharts ? draft -> {} : Charts.of(results, history);
    }

    private void print(Results results, RunReport report, Folder folder) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(report.document(folder)));
            return;
        }
        Findings.of(results).forEach(out::println);
        out.println();
        out.println("Files: " + place(results.study()));
    }
}
