package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import overbuild.experiment.Replications;
import overbuild.experiment.StopSign;
import overbuild.report.Examined;
import overbuild.report.Folder;
import overbuild.report.Json;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            completionCandidates = Choice.Names.class,
            description = "Scenario files, or names of shipped scenarios.")
    List<String> scenarios;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs of each scenario. Default: 100.")
    int runs;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all chance; that of each scenario when absent.")
    Long seed;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs);
        var studies = scenarios.stream().map(this::study).toList();
        long names = studies.stream()
                .map(study -> study.scenario().name())
                .distinct()
                .count();
        if (names < studies.size()) throw effort.usage("Two of the scenarios have the same name");
        var id = Validation.id(studies);
        var folder = new Folder(place(studies), id);
        folder.check();
        var stop = main.interruption.watch();
        var trials = play(studies, stop);
        if (stop.isRaised()) return Aftermath.incomplete(spec.commandLine().getErr());
        var validation = new Validation(trials, command());
        var report = new ValidationReport(validation, Version.program());
        report.publish(folder, !effort.noCharts);
        print(report, folder);
        for (var results : validation.results()) {
            Aftermath.tellFailures(
                    results.study(), results.rows(), spec.commandLine().getErr());
        }
        return validation.passed() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Path place(List<Study> studies) {
        var name = studies.size() == 1 ? studies.get(0).scenario().name() : "validation";
        return effort.place(name, Validation.id(studies));
    }

    private Study study(String scenario) {
        var resolved = Choice.resolve(scenario, List.of(), seed);
        if (resolved.scenario().targets().isEmpty()) {
            var place = new Origin(Origin.Kind.FILE, "'" + scenario + "'", 0, 0);
            throw new ScenarioException(List.of(new Problem(place, "", "has no targets to be held against")));
        }
        return new Study(resolved, OptionalInt.of(runs), Choice.command("run", List.of(scenario), List.of()));
    }

    private List<Trial> play(List<Study> studies, StopSign stop) {
        var trials = new ArrayList<Trial>();
        try (var progress = Progress.of(runs * studies.size())) {
            for (var study : studies) {
                var rows = new Replications(study.scenario(), study.seed(), runs, effort.threads)
                        .play((replication, history) -> Examined.of(study.resolved(), history), progress::step, stop);
                if (stop.isRaised()) return List.of();
                trials.add(Trial.of(study, rows));
            }
        }
        return trials;
    }

    private String command() {
        return Choice.command("validate", scenarios, List.of()) + " --runs " + runs
                + (seed == null ? "" : " --seed " + seed);
    }

    private void print(ValidationReport report, Folder folder) {
        var out = spec.commandLine().getOut();
        if (effort.json) {
            out.println(Json.text(report.document(folder)));
            return;
        }
        ValidationFindings.of(report.validation()).forEach(out::println);
        out.println("Files: " + place(report.validation().studies()));
    }
}
