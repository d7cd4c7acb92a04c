package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.report.Examined;
import overbuild.report.Folder;
import overbuild.report.Study;
import overbuild.report.Trial;
import overbuild.report.Validation;
import overbuild.report.ValidationFindings;
import overbuild.report.ValidationReport;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds scenarios against what was observed. */
@Command(
        name = "validate",
        description = {
            "Holds the targets of scenarios against many runs: how likely a run lands in",
            "the band, how well it fits, and one verdict. Several scenarios are compared",
            "pattern by pattern; those without targets are left out."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild validate telecom-1996",
            "  overbuild validate telecom-1996 telecom-1996-rational --runs 200",
            "  overbuild validate scenarios/*.yaml",
            "",
            "Exit code 1 when a required target misses or a run fails."
        })
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Ensemble ensemble;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(ensemble.runs);
        var held = held();
        var studies = Ensemble.distinct(held.stream().map(this::study).toList(), effort);
        var folder = new Folder(place(studies), Validation.id(studies));
        folder.check();
        var validation =
                new Validation(play(studies, main.interruption.watch()), ensemble.command("validate", held, ""));
        return report(validation, folder);
    }

    private int report(Validation validation, Folder folder) throws IOException {
        var err = spec.commandLine().getErr();
        if (validation.tally().ended() == 0) return Aftermath.nothing(err);
        var report = new ValidationReport(validation, Version.program());
        var aftermath = new Aftermath(validation.tally(), folder.manifest(), err);
        if (!aftermath.isLessThanBefore()) report.publish(folder, !effort.noCharts);
        effort.print(() -> report.document(folder), ValidationFindings.of(validation), place(validation.studies()));
        validation.results().forEach(results -> aftermath.tellFailures(results.study(), results.rows()));
        aftermath.tell(report.digest());
        return validation.passed() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Path place(List<Study> studies) {
        var name = studies.size() == 1 ? studies.get(0).scenario().name() : "validation";
        return effort.place(name, Validation.id(studies));
    }

    /** Those of the scenarios that there are facts about. */
    private List<String> held() {
        var scenarios = ensemble.scenarios.stream()
                .filter(given -> ensemble.scenarios.size() == 1 || !Shipped.isSources(given))
                .toList();
        var held = scenarios.stream().filter(this::hasTargets).toList();
        if (held.isEmpty())
            throw new ScenarioException(
                    scenarios.stream().map(ValidateCommand::untargeted).toList());
        var rest = scenarios.stream().filter(given -> !held.contains(given)).toList();
        if (!rest.isEmpty())
            spec.commandLine().getErr().println("Left out, as they have no targets: " + String.join(", ", rest));
        return held;
    }

    private boolean hasTargets(String scenario) {
        return !resolve(scenario).scenario().targets().isEmpty();
    }

    private static Problem untargeted(String scenario) {
        var place = new Origin(Origin.Kind.FILE, "'" + scenario + "'", 0, 0);
        return new Problem(place, "", "has no targets to be held against");
    }

    private Resolved resolve(String scenario) {
        return Choice.resolve(scenario, List.of(), ensemble.seed);
    }

    private Study study(String scenario) {
        return ensemble.study(resolve(scenario), Ensemble.run(scenario));
    }

    private List<Trial> play(List<Study> studies, StopSign stop) {
        List<List<RunResult<Examined>>> rows =
                effort.play(studies, study -> (replication, history) -> Examined.of(study.resolved(), history), stop);
        return IntStream.range(0, studies.size())
                .mapToObj(k -> Trial.of(studies.get(k), rows.get(k)))
                .toList();
    }
}
