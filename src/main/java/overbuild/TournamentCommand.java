package overbuild;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.equilibrium.Ranking;
import overbuild.equilibrium.Tournament;
import overbuild.report.Folder;
import overbuild.report.League;
import overbuild.report.TournamentReport;
import overbuild.report.TournamentText;
import overbuild.scenario.Resolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets strategies compete. */
@Command(
        name = "tournament",
        description = {
            "Lets strategies compete: each is played by one firm while all others play",
            "another, in every seat, and by all; ranks them, and says which would spread."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild tournament duel --strategies restrain,race,TitForTat",
            "  overbuild tournament ai-race-2025 --strategies restrain,race,Grim --runs 20",
            "",
            "Exit code 1 when a run fails."
        })
final class TournamentCommand implements Callable<Integer> {
    private static final int MOST_MATCHES = 1024;

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(
            names = "--strategies",
            paramLabel = "LIST",
            required = true,
            description = "What competes: names, maps such as '{type: LevelK, level: 2}', or files"
                    + " with such a map, such as play/strategy.yaml; separated by commas.")
    List<String> strategies;

    @Mixin
    Strategists strategists;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "50", description = "Runs of each match. Default: 50.")
    int runs;

    @Option(
            names = "--confidence",
            paramLabel = "C",
            defaultValue = "0.95",
            description = "Confidence of all intervals. Default: 0.95.")
    double confidence;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs);
        effort.checkConfidence(confidence);
        var resolved = choice.resolve();
        var tournament = tournament(resolved);
        var id = League.id(resolved, tournament);
        var folder = new Folder(effort.place(resolved.scenario().name(), id), id);
        folder.check();
        var stop = main.interruption.watch();
        try (var progress = Progress.of(runs * (int) tournament.matches())) {
            return report(
                    new League(resolved, tournament.play(progress::step, stop), command(), choice.command("run")),
                    folder);
        }
    }

    private Tournament tournament(Resolved resolved) {
        var lineup = strategists.lineup(resolved.scenario(), strategies, effort);
        var tournament = new Tournament(lineup, runs, confidence, effort.threads);
        if (tournament.matches() > MOST_MATCHES) {
            throw effort.usage("%d strategies in %d seats make %.0f matches, each of which is run; at most %d are."
                            .formatted(
                                    lineup.entries().size(), lineup.firms().size(), tournament.matches(), MOST_MATCHES)
                    + " Name fewer strategies, or fewer firms by --firms");
        }
        return tournament;
    }

    private int report(League league, Folder folder) throws IOException {
        var err = spec.commandLine().getErr();
        var aftermath = new Aftermath(league.ranking().tally(), folder.manifest(), err);
        tellFailures(league.ranking(), league, aftermath);
        if (league.ranking().strategies().isEmpty()) {
            err.println("No replication of all matches ended, so that nothing is kept.");
            return ExitCode.SOFTWARE;
        }
        var report = new TournamentReport(league, Version.program());
        if (!aftermath.isLessThanBefore()) report.publish(folder, !effort.noCharts);
        effort.print(() -> report.document(folder), TournamentText.of(league), folder.path());
        aftermath.tell(report.digest());
        return aftermath.exitCode();
    }

    private static void tellFailures(Ranking ranking, League league, Aftermath aftermath) {
        for (int match = 0; match < ranking.rows().size(); match++) {
            aftermath.tellFailures(league.study(match), ranking.rows().get(match));
        }
    }

    private String command() {
        return choice.command("tournament") + strategists.command(strategies) + " --runs " + runs + " --confidence "
                + confidence + (choice.seed == null ? "" : " --seed " + choice.seed);
    }
}
