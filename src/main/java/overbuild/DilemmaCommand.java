package overbuild;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import overbuild.equilibrium.Answer;
import overbuild.equilibrium.Inquiry;
import overbuild.report.DilemmaReport;
import overbuild.report.DilemmaText;
import overbuild.report.Ending;
import overbuild.report.Folder;
import overbuild.report.Question;
import overbuild.scenario.Resolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds out which game firms play over whole runs. */
@Command(
        name = "dilemma",
        description = {
            "Finds out which game firms play over whole runs: each chooses a strategy, all",
            "combinations are run on the same chance, and payoffs are compared as they come",
            "true, as firms believed, and with their fear of being left behind."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild dilemma ai-race-2025",
            "  overbuild dilemma duel --runs 2 --set 'firms.*.beliefs.kappa=1'",
            "  overbuild dilemma telecom-1996 --firms AT&T,MCI --runs 50",
            "  overbuild dilemma duel --strategies restrain,race,TitForTat",
            "",
            "It stops when the answer is clear in every frame, or when runs or time are",
            "spent, and says which. Where history comes first, strategies take over when it",
            "ends. Exit code 1 when a run fails."
        })
final class DilemmaCommand implements Callable<Integer> {
    private static final int MOST_CELLS = 1024;

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(
            names = "--strategies",
            paramLabel = "LIST",
            defaultValue = "restrain,race",
            description = "What firms choose from: names, maps such as '{type: LevelK, level: 2}', or files"
                    + " with such a map, such as play/strategy.yaml; separated by commas."
                    + " Of two the first plays the part of restraint. Default: restrain,race.")
    List<String> strategies;

    @Mixin
    Strategists strategists;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "Most runs of each combination. Default: 200.")
    int runs;

    @Option(
            names = "--confidence",
            paramLabel = "C",
            defaultValue = "0.95",
            description = "Confidence of the answer and of all intervals. Default: 0.95.")
    double confidence;

    @Option(
            names = "--max-time",
            paramLabel = "D",
            converter = Deadline.Reader.class,
            description = "Most time, such as 90s, 10m or 2h; where it ends depends on the machine.")
    Duration time;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs);
        effort.checkConfidence(confidence);
        var resolved = choice.resolve();
        var inquiry = inquiry(resolved);
        var id = Question.id(resolved, inquiry);
        var folder = new Folder(effort.place(resolved.scenario().name(), id), id);
        folder.check();
        var stop = main.interruption.watch();
        try (var deadline = new Deadline(time, stop);
                var progress = Progress.of(runs * (int) inquiry.lineup().cells())) {
            var answer = inquiry.play(progress::step, stop);
            var ending = ending(answer, deadline, stop.isRaised());
            return report(new Question(resolved, answer, ending, command(), choice.command("run")), folder);
        }
    }

    private Inquiry inquiry(Resolved resolved) {
        var lineup = strategists.lineup(resolved.scenario(), strategies, effort);
        if (lineup.cells() > MOST_CELLS) {
            throw effort.usage("%d firms with %d strategies can choose in %.0f ways, each of which is run; at most %d"
                            .formatted(lineup.firms().size(), lineup.entries().size(), lineup.cells(), MOST_CELLS)
                    + " are. Name those that choose, such as --firms '"
                    + String.join(",", lineup.firms().subList(0, 2))
                    + "'; the others keep their own strategies");
        }
        return new Inquiry(lineup, runs, confidence, effort.threads);
    }

    private Ending ending(Answer answer, Deadline deadline, boolean stopped) {
        if (deadline.hasPassed()) return Ending.TIME;
        if (stopped) return Ending.INTERRUPTED;
        return answer.isClear() ? Ending.CLEAR : Ending.RUNS;
    }

    private int report(Question question, Folder folder) throws IOException {
        var err = spec.commandLine().getErr();
        if (question.answer().frames().isEmpty()) return nothing(question);
        var report = new DilemmaReport(question, Version.program());
        var aftermath = new Aftermath(question.answer().tally(), folder.manifest(), err);
        if (!aftermath.isLessThanBefore()) report.publish(folder, !effort.noCharts);
        effort.print(() -> report.document(folder), DilemmaText.of(question), folder.path());
        tellFailures(question, aftermath);
        if (question.ending() == Ending.TIME) err.println(question.kept());
        else aftermath.tell(report.digest());
        return aftermath.exitCode();
    }

    private int nothing(Question question) {
        var err = spec.commandLine().getErr();
        tellFailures(question, new Aftermath(question.answer().tally(), Optional.empty(), err));
        err.println(
                "No two replications of all combinations ended, so that nothing is kept: " + question.ending() + ".");
        return ExitCode.SOFTWARE;
    }

    /** Which runs broke down, each with the strategies in it. */
    private void tellFailures(Question question, Aftermath aftermath) {
        var rows = question.answer().rows();
        for (int cell = 0; cell < rows.size(); cell++) {
            aftermath.tellFailures(question.study(cell), rows.get(cell));
        }
    }

    private String command() {
        return choice.command("dilemma") + strategists.command(strategies) + " --runs " + runs + " --confidence "
                + confidence + (choice.seed == null ? "" : " --seed " + choice.seed);
    }
}
