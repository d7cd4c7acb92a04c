package overbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.game.PayoffTable;
import overbuild.game.Solver;
import overbuild.gamefile.GameFile;
import overbuild.report.Json;
import overbuild.report.game.Analysis;
import overbuild.report.game.GameDocument;
import overbuild.report.game.GameText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Solves a game. */
@Command(
        name = "game",
        description = {
            "Solves a game: that of a tick of a scenario, with true payoffs, with believed",
            "ones and with fear; or one in normal form in a file that ends in .nfg or .json."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild game ai-race-2025 --tick 16 --firms Google,Meta",
            "  overbuild game ai-race-2025 --tick all",
            "  overbuild game duel --tick 8 --levels 12 --frame believed --export duel.nfg",
            "  overbuild game dilemma.nfg --solve nash --json",
            "  overbuild game race.json --solve '{type: LogitQre, lambda: 2}'",
            "",
            "Regrets are reckoned from the table: what a player would gain by a better",
            "reply. Exit codes: 0 done; 1 a run failed, or two methods contradict each",
            "other; 2 bad usage or bad input, nothing written."
        })
final class GameCommand implements Callable<Integer> {
    private static final List<String> OF_SCENARIOS =
            List.of("--tick", "--firms", "--levels", "--frame", "--set", "--seed", "--out", "--no-charts");

    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Mixin
    TickGame tickGame;

    @Option(
            names = "--solve",
            paramLabel = "WHAT",
            defaultValue = "all",
            description = "pure, nash, qre, correlated, dominance or all; or a solver (see 'overbuild list solvers').")
    String solve;

    @Option(names = "--export", paramLabel = "FILE", description = "Writes the game to FILE.nfg or FILE.json.")
    Path export;

    @Option(names = "--json", description = "Prints one JSON document instead of tables.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (export != null) check(export);
        var solving = solving();
        if (!choice.scenario.isBlank() && GameFile.isGame(Path.of(choice.scenario)))
            return solve(Path.of(choice.scenario), solving);
        return tickGame.play(new TickGame.Wish(choice, solving, solve, export, json), main.interruption.watch());
    }

    private int solve(Path file, Solving solving) throws IOException {
        for (var option : OF_SCENARIOS) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option))
                throw usage("Option '" + option + "' is for a scenario, but " + file + " is a game");
        }
        var game = GameFile.read(file);
        solving.solver().ifPresent(solver -> fits(solver, game, file));
        try (var progress = Progress.of("Solvers", solving.steps(game))) {
            var analysis = solving.analyse(game, progress, main.interruption.watch());
            if (export != null) GameFile.write(game, export);
            show(analysis);
            return analysis.contradictions().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void check(Path target) {
        if (!GameFile.isGame(target)) throw usage("--export must end in .nfg or .json, but was '" + target + "'");
        var folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) throw usage("--export cannot write '" + target + "': there is no such folder");
        if (Files.isDirectory(target)) throw usage("--export cannot write '" + target + "': it is a folder");
    }

    private Solving solving() {
        try {
            return Solving.of(solve);
        } catch (IllegalArgumentException mistake) {
            throw usage(mistake.getMessage());
        }
    }

    private void fits(Solver solver, PayoffTable game, Path file) {
        if (solver.takes(game)) return;
        throw usage(solver.getClass().getSimpleName() + " is not made for such games as " + file);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void show(Analysis analysis) {
        var out = spec.commandLine().getOut();
        var lines = json ? List.of(Json.text(GameDocument.of(analysis))) : GameText.lines(analysis);
        lines.forEach(out::println);
    }
}
