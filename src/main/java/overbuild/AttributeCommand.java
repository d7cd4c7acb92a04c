package overbuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import overbuild.attribution.Coalitions;
import overbuild.attribution.EveryCoalition;
import overbuild.attribution.Inquest;
import overbuild.attribution.Reading;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Failed;
import overbuild.report.Causes;
import overbuild.report.CausesReport;
import overbuild.report.CausesText;
import overbuild.report.Ending;
import overbuild.report.Folder;
import overbuild.report.Study;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shares out an outcome among the mechanisms that made it. */
@Command(
        name = "attribute",
        description = {
            "Says why: runs a scenario with every combination of the mechanisms that it",
            "declares, the others at their neutral values, all on the same chance, and",
            "shares out an outcome among them by Shapley value. The shares add up."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild attribute telecom-1996",
            "  overbuild attribute ai-race-2025 --outcome equipment_glut --runs 10",
            "  overbuild attribute rail-us-1873 --mechanisms 'panic,leverage' --runs 10",
            "",
            "Up to 10 mechanisms all combinations are run; of more, random orders and",
            "their reverses. Exit code 1 when a run fails."
        })
final class AttributeCommand implements Callable<Integer> {
    private static final int MOST_FAILURES = 5;

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            defaultValue = "dark_share_max",
            description = "The outcome that is shared out (see 'overbuild list metrics'). Default: dark_share_max.")
    String outcome;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description =
                    "The metric whose path is shared out tick by tick. Default: that which the outcome tells of, or dark_share.")
    String metric;

    @Option(
            names = "--mechanisms",
            paramLabel = "LIST",
            split = ",",
            description = "Only these, separated by commas; the others act throughout. Default: all.")
    List<String> names = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "30",
            description = "Runs of each combination, or number of orders. Default: 30.")
    int runs;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs);
        var resolved = choice.resolve();
        var inquest = inquest(resolved);
        var id = Causes.id(resolved, inquest);
        var folder = new Folder(effort.place(resolved.scenario().name(), id), id);
        folder.check();
        var stop = main.interruption.watch();
        try (var progress = Progress.of(runs * inquest.coalitions().arms())) {
            var attribution = inquest.play(effort.threads, progress::step, stop);
            var ending = stop.isRaised() ? Ending.INTERRUPTED : Ending.RUNS;
            return report(new Causes(resolved, attribution, ending, command()), folder);
        }
    }

    private Inquest inquest(Resolved resolved) {
        var question = new Asked(effort);
        var chosen = question.mechanisms(resolved, names);
        var told = question.outcome(outcome);
        return new Inquest(
                resolved.scenario(), chosen, variants(resolved, chosen), told, question.metric(metric, told), runs);
    }

    /** All variants where they are few, so that what is wrong with one is known before anything runs. */
    private IntFunction<Scenario> variants(Resolved resolved, List<String> chosen) {
        var template = choice.template();
        IntFunction<Scenario> variant = bits -> {
            var off = IntStream.range(0, chosen.size())
                    .filter(k -> (bits >> k & 1) == 0)
                    .mapToObj(k -> resolved.scenario().mechanisms().get(chosen.get(k)))
                    .flatMap(mechanism -> mechanism.patches().stream())
                    .toList();
            return Choice.variant(template, off);
        };
        if (!(Coalitions.of(chosen.size(), 0) instanceof EveryCoalition every)) {
            var none = variant.apply(0);
            return bits -> bits == 0 ? none : variant.apply(bits);
        }
        var all = IntStream.range(0, every.arms()).mapToObj(variant).toList();
        return all::get;
    }

    private int report(Causes causes, Folder folder) throws IOException {
        var err = spec.commandLine().getErr();
        var attribution = causes.attribution();
        var aftermath = new Aftermath(attribution.tally(), folder.manifest(), err);
        tellFailures(causes, aftermath);
        if (attribution.replications() == 0) {
            err.println(
                    attribution.meaningless() > 0
                            ? "The outcome " + outcome
                                    + " has no meaning in some combination of every replication, so that nothing is kept."
                            : "No replication of all combinations ended well, so that nothing is kept.");
            return ExitCode.SOFTWARE;
        }
        var report = new CausesReport(causes, Version.program());
        if (!aftermath.isLessThanBefore()) report.publish(folder, !effort.noCharts);
        effort.print(() -> report.document(folder), CausesText.of(causes), folder.path());
        aftermath.tell(report.digest());
        return aftermath.exitCode();
    }

    /** Which runs broke down, each with what was out of it. */
    private void tellFailures(Causes causes, Aftermath aftermath) {
        var rows = causes.attribution().rows();
        int told = 0;
        for (int arm = 0; arm < rows.size() && told < MOST_FAILURES; arm++) {
            for (var row : rows.get(arm)) {
                if (!(row instanceof Failed) || told++ >= MOST_FAILURES) continue;
                aftermath.tellFailures(alone(causes, arm, row), List.of(row));
            }
        }
        int failed = aftermath.tally().failed();
        if (failed > told) spec.commandLine().getErr().println("In all " + failed + " runs failed.");
    }

    /** One run as a scenario by itself. */
    private Study alone(Causes causes, int arm, RunResult<Reading> row) {
        var inquest = causes.attribution().inquest();
        var acting = inquest.acting(arm, row);
        var patches = new ArrayList<>(choice.patches);
        inquest.mechanisms().stream()
                .filter(name -> !acting.contains(name))
                .map(causes.resolved().scenario().mechanisms()::get)
                .forEach(mechanism -> patches.addAll(mechanism.patches()));
        var command = Choice.command("run", List.of(choice.scenario), patches);
        return new Study(causes.resolved(), OptionalInt.empty(), command);
    }

    private String command() {
        return choice.command("attribute") + " --outcome " + outcome
                + (metric == null ? "" : " --metric " + metric)
                + (names.isEmpty() ? "" : " --mechanisms " + Choice.quoted(String.join(",", names)))
                + " --runs " + runs + (choice.seed == null ? "" : " --seed " + choice.seed);
    }
}
