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
            "pattern by pattern."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild validate telecom-1996",
            "  overbuild validate telecom-1996 telecom-1996-rational --runs 200",
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
        var studies =
                Ensemble.distinct(ensemble.scenarios.stream().map(this::study).toList(), effort);
        var folder = new Folder(place(studies), Validation.id(studies));
        folder.check();
        var validation = new Validation(play(studies, main.interruption.watch()), ensemble.command("validate", ""));
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

    private Study study(String scenario) {
        var resolved = Choice.resolve(scenario, List.of(), ensemble.seed);
        if (resolved.scenario().targets().isEmpty()) {
            var place = new Origin(Origin.Kind.FILE, "'" + scenario + "'", 0, 0);
            throw new ScenarioException(List.of(new Problem(place, "", "has no targets to be held against")));
        }
        return ensemble.study(resolved, Ensemble.run(scenario));
    }

    private List<Trial> play(List<Study> studies, StopSign stop) {
        List<List<RunResult<Examined>>> rows =
                effort.play(studies, study -> (replication, history) -> Examined.of(study.resolved(), history), stop);
        return IntStream.range(0, studies.size())
                .mapToObj(k -> Trial.of(studies.get(k), rows.get(k)))
                .toList();
    }
}
