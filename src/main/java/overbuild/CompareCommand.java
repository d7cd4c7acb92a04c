package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.report.Comparison;
import overbuild.report.ComparisonFindings;
import overbuild.report.ComparisonReport;
import overbuild.report.Folder;
import overbuild.report.Played;
import overbuild.report.Study;
import overbuild.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs scenarios on the same chance and reports how they differ. */
@Command(
        name = "compare",
        description = {
            "Runs scenarios, or a scenario with and without interventions, on the same",
            "chance, and reports how they differ from the first, pair by pair."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild compare telecom-1996 telecom-1996-rational",
            "  overbuild compare duel --intervention my-shock.yaml --runs 200"
        })
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Ensemble ensemble;

    @Option(
            names = "--intervention",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files laid over the first scenario, each by itself; their interventions come after its own.")
    List<String> interventions = new ArrayList<>();

    @Option(
            names = "--yardsticks",
            description = "Also holds each run against the yardsticks: cartel, Cournot, free entry, planner.")
    boolean yardsticks;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(ensemble.runs);
        if (ensemble.scenarios.size() + interventions.size() < 2)
            throw effort.usage("There is nothing to compare with");
        var studies = Ensemble.distinct(studies(), effort);
        var folder = new Folder(place(studies), Comparison.id(studies, yardsticks));
        folder.check();
        var rows = play(studies, main.interruption.watch());
        return report(Comparison.of(studies, rows, yardsticks, command()), rows, folder);
    }

    private int report(Comparison comparison, List<List<RunResult<Played>>> rows, Folder folder) throws IOException {
        var err = spec.commandLine().getErr();
        if (comparison.tally().ended() == 0) return Aftermath.nothing(err);
        var studies = comparison.studies();
        var report = new ComparisonReport(comparison, Version.program());
        var aftermath = new Aftermath(comparison.tally(), folder.manifest(), err);
        if (!aftermath.isLessThanBefore()) report.publish(folder, !effort.noCharts);
        effort.print(() -> report.document(folder), ComparisonFindings.of(comparison), place(studies));
        for (int k = 0; k < studies.size(); k++) aftermath.tellFailures(studies.get(k), rows.get(k));
        aftermath.tell(report.digest());
        return aftermath.exitCode();
    }

    private Path place(List<Study> studies) {
        return effort.place(studies.get(0).scenario().name(), Comparison.id(studies, yardsticks));
    }

    private List<Study> studies() {
        var names = ensemble.scenarios;
        var base = Choice.resolve(names.get(0), List.of(), ensemble.seed);
        long common = base.scenario().seed();
        var studies = new ArrayList<>(List.of(ensemble.study(base, Ensemble.run(names.get(0)))));
        for (var name : names.subList(1, names.size())) {
            studies.add(ensemble.study(Choice.resolve(name, List.of(), common), Ensemble.run(name)));
        }
        for (var intervention : interventions) {
            var resolved = Choice.resolve(names.get(0), intervention, common);
            var alone = Choice.command("compare", names.subList(0, 1), List.of()) + laid(intervention) + " --runs 1";
            studies.add(ensemble.study(resolved, alone));
        }
        var problems = Comparison.check(studies);
        if (!problems.isEmpty()) throw new ScenarioException(problems);
        return studies;
    }

    private List<List<RunResult<Played>>> play(List<Study> studies, StopSign stop) {
        return effort.play(
                studies, study -> (replication, history) -> Played.of(study.scenario(), history, yardsticks), stop);
    }

    private String command() {
        var laid = interventions.stream().map(CompareCommand::laid).collect(Collectors.joining());
        return ensemble.command("compare", laid + (yardsticks ? " --yardsticks" : ""));
    }

    private static String laid(String intervention) {
        return " --intervention " + Choice.quoted(intervention);
    }
}
