package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import overbuild.experiment.Replications;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;
import overbuild.experiment.RunResult.Failed;
import overbuild.experiment.StopSign;
import overbuild.report.Arm;
import overbuild.report.Comparison;
import overbuild.report.ComparisonFindings;
import overbuild.report.ComparisonReport;
import overbuild.report.Folder;
import overbuild.report.Json;
import overbuild.report.Played;
import overbuild.report.Study;
import overbuild.scenario.Problem;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            completionCandidates = Choice.Names.class,
            description = "Scenario files, or names of shipped scenarios; the first is the base.")
    List<String> scenarios;

    @Option(
            names = "--intervention",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files laid over the first scenario, each by itself; their interventions come after its own.")
    List<String> interventions = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs of each scenario. Default: 100.")
    int runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all chance; that of the first scenario when absent.")
    Long seed;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs);
        if (scenarios.size() + interventions.size() < 2) throw effort.usage("There is nothing to compare with");
        var studies = studies();
        var folder = new Folder(place(studies), Comparison.id(studies));
        folder.check();
        var stop = main.interruption.watch();
        var played = play(studies, stop);
        if (stop.isRaised()) return Aftermath.incomplete(spec.commandLine().getErr());
        var comparison = comparison(studies, played);
        var report = new ComparisonReport(comparison, Version.program());
        report.publish(folder, !effort.noCharts);
        print(report, folder);
        tell(studies, played);
        return comparison.failed() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Path place(List<Study> studies) {
        return effort.place(studies.get(0).scenario().name(), Comparison.id(studies));
    }

    private List<Study> studies() {
        var base = Choice.resolve(scenarios.get(0), List.of(), seed);
        long common = base.scenario().seed();
        var studies = new ArrayList<>(List.of(study(base, Choice.command("run", scenarios.subList(0, 1), List.of()))));
        for (var scenario : scenarios.subList(1, scenarios.size())) {
            studies.add(study(
                    Choice.resolve(scenario, List.of(), common), Choice.command("run", List.of(scenario), List.of())));
        }
        for (var intervention : interventions) {
            var resolved = Choice.resolve(scenarios.get(0), intervention, common);
            studies.add(study(
                    resolved,
                    Choice.command("compare", scenarios.subList(0, 1), List.of()) + " --intervention "
                            + Choice.quoted(intervention) + " --runs 1"));
        }
        studies.forEach(study -> comparable(studies.get(0), study));
        long names = studies.stream()
                .map(study -> study.scenario().name())
                .distinct()
                .count();
        if (names < studies.size()) throw effort.usage("Two of the scenarios have the same name");
        return studies;
    }

    private Study study(Resolved resolved, String command) {
        return new Study(resolved, OptionalInt.of(runs), command);
    }

    /** Refuses what does not run over the same quarters in the same units. */
    private static void comparable(Study base, Study other) {
        var one = base.scenario();
        var two = other.scenario();
        var problems = new ArrayList<Problem>();
        if (one.ticks() != two.ticks()) problems.add(differs(base, other, "ticks", one.ticks(), two.ticks()));
        if (!one.start().equals(two.start())) problems.add(differs(base, other, "start", one.start(), two.start()));
        if (!one.units().equals(two.units()))
            problems.add(differs(
                    base, other, "units", one.units().names(), two.units().names()));
        if (!problems.isEmpty()) throw new ScenarioException(problems);
    }

    private static Problem differs(Study base, Study other, String path, Object one, Object two) {
        return other.resolved()
                .problem(path, "must be " + one + " as in " + base.scenario().name() + ", but was " + two);
    }

    private List<List<RunResult<Played>>> play(List<Study> studies, StopSign stop) {
        var all = new ArrayList<List<RunResult<Played>>>();
        try (var progress = Progress.of(runs * studies.size())) {
            for (var study : studies) {
                all.add(new Replications(study.scenario(), study.seed(), runs, effort.threads)
                        .play((replication, history) -> Played.of(study.scenario(), history), progress::step, stop));
                if (stop.isRaised()) return List.of();
            }
        }
        return all;
    }

    private Comparison comparison(List<Study> studies, List<List<RunResult<Played>>> played) {
        var arms = IntStream.range(1, studies.size())
                .mapToObj(k -> new Arm(studies.get(k), pairs(played.get(0), played.get(k))))
                .toList();
        int failed = (int) played.stream()
                .flatMap(List::stream)
                .filter(row -> row instanceof Failed)
                .count();
        return new Comparison(studies.get(0), arms, failed, command());
    }

    private static List<Arm.Pair> pairs(List<RunResult<Played>> base, List<RunResult<Played>> other) {
        return IntStream.range(0, base.size())
                .filter(k -> base.get(k) instanceof Completed && other.get(k) instanceof Completed)
                .mapToObj(k -> new Arm.Pair(kept(base.get(k)), kept(other.get(k))))
                .toList();
    }

    private static Played kept(RunResult<Played> row) {
        return ((Completed<Played>) row).kept();
    }

    private String command() {
        var words = new StringBuilder(Choice.command("compare", scenarios, List.of()));
        interventions.forEach(file -> words.append(" --intervention ").append(Choice.quoted(file)));
        return words.append(" --runs ")
                .append(runs)
                .append(seed == null ? "" : " --seed " + seed)
                .toString();
    }

    private void print(ComparisonReport report, Folder folder) {
        var out = spec.commandLine().getOut();
        if (effort.json) {
            out.println(Json.text(report.document(folder)));
            return;
        }
        ComparisonFindings.of(report.comparison()).forEach(out::println);
        out.println("Files: " + place(report.comparison().studies()));
    }

    private void tell(List<Study> studies, List<List<RunResult<Played>>> played) {
        for (int k = 0; k < studies.size(); k++) {
            Aftermath.tellFailures(
                    studies.get(k), played.get(k), spec.commandLine().getErr());
        }
    }
}
