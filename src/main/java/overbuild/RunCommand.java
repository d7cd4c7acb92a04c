package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import overbuild.report.Results;
import overbuild.report.Robustness;
import overbuild.report.RunReport;
import overbuild.report.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  overbuild run telecom-1996 --runs 20 --markets all",
            "  overbuild run duel --set 'firms.*.beliefs.kappa=1' --set ticks=60"
        })
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(names = "--runs", paramLabel = "N", description = "Runs with N seeds and reports how outcomes spread.")
    Integer runs;

    @Mixin
    Markets markets;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs == null ? 1 : runs);
        var study = new Study(
                choice.resolve(),
                runs == null ? OptionalInt.empty() : OptionalInt.of(runs),
                choice.command("run") + markets.command());
        var variants = markets.variants(choice, study.resolved(), effort);
        var folder = new Folder(place(study), study.runId());
        folder.check();
        var first = new AtomicReference<History>();
        var stop = main.interruption.watch();
        var results = play(study, first, stop);
        if (results.rows().isEmpty())
            return Aftermath.nothing(spec.commandLine().getErr());
        var history = shown(results, first.get());
        var robustness = markets.play(variants, results, choice.command("run"), other -> play(other, ignored(), stop));
        return report(results, history, stop.isRaised() ? new Robustness(Map.of(), List.of()) : robustness, folder);
    }

    private static AtomicReference<History> ignored() {
        return new AtomicReference<>();
    }

    private Path place(Study study) {
        return effort.place(study.scenario().name(), study.runId());
    }

    private Results play(Study study, AtomicReference<History> first, StopSign stop) {
        var replications = new Replications(study.scenario(), study.seed(), study.runs(), effort.threads);
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

    private int report(Results results, History history, Robustness robustness, Folder folder) throws IOException {
        var report = new RunReport(results, history, Version.program());
        var aftermath =
                new Aftermath(results, folder.manifest(), spec.commandLine().getErr());
        if (!aftermath.isLessThanBefore()) report.publish(folder, further(results, history, robustness));
        print(results, report, robustness, folder);
        aftermath.tell(report.digest());
        return robustness.failed() ? ExitCode.SOFTWARE : aftermath.exitCode();
    }

    private Contents further(Results results, History history, Robustness robustness) {
        return draft -> {
            if (!effort.noCharts) Charts.of(results, history).write(draft);
            if (!robustness.markets().isEmpty()) robustness.write(draft);
        };
    }

    private void print(Results results, RunReport report, Robustness robustness, Folder folder) {
        var out = spec.commandLine().getOut();
        if (effort.json) {
            var document = report.document(folder);
            if (!robustness.markets().isEmpty()) document.set("markets", robustness.document());
            out.println(Json.text(document));
            return;
        }
        Findings.of(results).forEach(out::println);
        out.println();
        if (!robustness.markets().isEmpty()) {
            robustness.lines().forEach(out::println);
            out.println();
        }
        out.println("Files: " + place(results.study()));
    }
}
