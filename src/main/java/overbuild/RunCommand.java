package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import overbuild.engine.Run;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.experiment.Tally;
import overbuild.model.History;
import overbuild.report.Charts;
import overbuild.report.Contents;
import overbuild.report.Findings;
import overbuild.report.Folder;
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
import tools.jackson.databind.node.ObjectNode;

/** Runs a scenario and writes what came of it. */
@Command(
        name = "run",
        description = "Runs a scenario, prints what came of it and writes tables and charts.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild run scenarios/telecom-1996.yaml",
            "  overbuild run duel --seed 7 --out output/seven",
            "  overbuild run duel --runs 100 --json",
            "  overbuild run telecom-1996 --runs 20 --markets all",
            "  overbuild run duel --markets 'Cournot,{type: Sticky, speed: 0.6}'",
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
        var studies = markets.studies(choice, study, effort);
        var folder = new Folder(place(study), study.runId());
        folder.check();
        var first = new AtomicReference<History>();
        var stop = main.interruption.watch();
        var played = play(List.copyOf(studies.values()), first, stop);
        var results = played.get(0);
        if (results.rows().isEmpty())
            return Aftermath.nothing(spec.commandLine().getErr());
        return report(results, shown(results, first.get()), markets.robustness(studies.keySet(), played), folder);
    }

    private Path place(Study study) {
        return effort.place(study.scenario().name(), study.runId());
    }

    private List<Results> play(List<Study> studies, AtomicReference<History> first, StopSign stop) {
        List<List<RunResult<Measured>>> rows = effort.play(
                studies,
                study -> (replication, history) -> {
                    if (replication == 0 && study.equals(studies.get(0))) first.set(history);
                    return Measured.of(study.scenario(), history);
                },
                stop);
        return IntStream.range(0, studies.size())
                .mapToObj(k -> new Results(studies.get(k), rows.get(k)))
                .toList();
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
        var tally = Tally.of(results.study().runs(), List.of(results.rows()));
        var aftermath =
                new Aftermath(tally, folder.manifest(), spec.commandLine().getErr());
        if (!aftermath.isLessThanBefore()) report.publish(folder, further(results, history, robustness));
        effort.print(() -> document(report, robustness, folder), lines(results, robustness), place(results.study()));
        aftermath.tellFailures(results.study(), results.rows());
        robustness.others().forEach(other -> aftermath.tellFailures(other.study(), other.rows()));
        aftermath.tell(report.digest());
        return robustness.failed() ? ExitCode.SOFTWARE : aftermath.exitCode();
    }

    private Contents further(Results results, History history, Robustness robustness) {
        return draft -> {
            if (!effort.noCharts) Charts.of(results, history).write(draft);
            if (!robustness.markets().isEmpty()) robustness.write(draft);
        };
    }

    private static ObjectNode document(RunReport report, Robustness robustness, Folder folder) {
        var document = report.document(folder);
        if (!robustness.markets().isEmpty()) document.set("markets", robustness.document());
        return document;
    }

    private static List<String> lines(Results results, Robustness robustness) {
        var lines = new ArrayList<>(Findings.of(results));
        lines.add("");
        if (robustness.markets().isEmpty()) return lines;
        lines.addAll(robustness.lines());
        lines.add("");
        return lines;
    }
}
