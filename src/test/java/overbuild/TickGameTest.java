package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.game.PureNash;
import overbuild.gamefile.GameFile;
import overbuild.report.Json;
import overbuild.report.page.Report;

class TickGameTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path home;

    @Test
    void showsTheGameOfATickInThreeFrames() {
        assertThat(game("ai-race-2025", "--tick", "16", "--firms", "Google,Meta"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("The stage game of 2027-Q1 (tick 16) in ai-race-2025, seed 2025")
                .contains("Not in the table, at their plans: SoftBank/OpenAI", "Oracle")
                .contains("Payoffs true", "Payoffs believed", "Payoffs with fear")
                .contains("cartel", "planner", "equilibrium");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(home.resolve("out/charts/3-fear.svg")).isNotEmptyFile();
        assertThat(home.resolve("out/believed.nfg")).isNotEmptyFile();
        assertThat(Report.of(List.of(home.resolve("out"))).answers().get(0))
                .contains("Payoffs true: ", "for Google", "with fear: ");
    }

    @Test
    void fitsTheTerminalWithFourFirms() {
        assertThat(game("ai-race-2025", "--tick", "51", "--no-charts")).isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void exportsTheSameGame() {
        var file = home.resolve("duel.nfg");
        assertThat(game("duel", "--tick", "8", "--frame", "believed", "--solve", "pure", "--export", file.toString()))
                .isZero();
        var table = GameFile.read(file);
        assertThat(table).isEqualTo(GameFile.read(home.resolve("out/believed.nfg")));
        assertThat(table.players().get(0).name()).isEqualTo("Alpha");
        assertThat(table.title()).isEqualTo("duel, 2002-Q1: payoffs believed");
        assertThat(new PureNash().find(table).plays()).isNotEmpty();
        out.getBuffer().setLength(0);
        var words = new String[] {"game", file.toString(), "--solve", "pure"};
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(err), words))
                .isZero();
        assertThat(out.toString()).contains("Alpha: 114.1; Beta: 36.1");
    }

    @Test
    void tellsTheKindOfGameOfEveryTick() throws IOException {
        assertThat(game("duel", "--tick", "all")).as(err.toString()).isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(out.toString()).contains("74 decisions of 2 firms", "harmony", "Beta");
        assertThat(Files.readAllLines(home.resolve("out/standings.csv"))).hasSize(75);
        assertThat(home.resolve("out/charts/classes.svg")).isNotEmptyFile();
        assertThat(Report.of(List.of(home.resolve("out"))).answers().get(0))
                .contains("(true)", "(with fear) of decisions");
    }

    @Test
    void repeatsItselfWithTheCommandOfItsManifest() {
        assertThat(game("duel", "--tick", "8", "--levels", "4", "--json", "--no-charts"))
                .isZero();
        var first = Json.read(out.toString());
        var command = Json.read(text(home.resolve("out/manifest.json")))
                .path("command")
                .asString("");
        assertThat(command).isEqualTo("overbuild game duel --seed 1 --tick 8 --levels 4");
        out.getBuffer().setLength(0);
        assertThat(game("duel", "--seed", "1", "--tick", "8", "--levels", "4", "--json", "--no-charts"))
                .isZero();
        var again = Json.read(out.toString());
        assertThat(again.path("resultDigest")).isEqualTo(first.path("resultDigest"));
        assertThat(again.path("frames").path("true").path("points").size()).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --tick 99 | must lie in [0, 47], but was 99. Maybe 47, the last?
                    --tick -1 | must lie in [0, 47], but was -1. Maybe 0, the first?
                    --tick two | must be a tick in [0, 47] or 'all', but was 'two'
                    --seed 3 | Option '--tick' is missing: a tick in [0, 47], or 'all'
                    --tick 3 --firms Alpa,Beta | there is no firm 'Alpa'. Maybe 'Alpha'?
                    --tick 3 --firms Beta,Beta | names a firm twice. Maybe two of Alpha, Beta.
                    --tick 3 --firms Beta | a game takes two firms that decide in tick 3, but there were 1
                    --tick 47 | it has failed
                    --tick 3 --solve nsh | --solve does not know 'nsh'. Maybe 'nash'?
                    --tick 3 --frame feer | --frame does not know 'feer'. Maybe 'fear'?
                    --tick 3 --levels 1 | Option '--levels' must lie in [2, 400], but was 1
                    --tick all --firms Alpha,Beta | are for one tick, not for all
                    --tick 3 --export nowhere/x.nfg | there is no such folder
                    --tick 3 --solve SymmetricNash | SymmetricNash is not made for such games
                    """)
    void saysWhatIsWrong(String words, String message) {
        var line = words.equals("--tick 47") ? "--tick 47 --firms Alpha,Beta" : words;
        assertThat(game(Stream.concat(Stream.of("duel"), Stream.of(line.split(" ")))
                        .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(home.resolve("out")).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void printsWhatTheDocumentShows() {
        assertThat(game("duel", "--tick", "15", "--levels", "5", "--solve", "pure", "--no-charts"))
                .isZero();
        var shown =
                out.toString().substring(0, out.toString().indexOf("\nFiles:")).strip();
        assertThat(text(Path.of("docs/games.md"))).contains(shown);
    }

    @Test
    void keepsOptionsOfScenariosFromFiles() {
        assertThat(Main.execute(new PrintWriter(out), new PrintWriter(err), "game", "docs/race.nfg", "--tick", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Option '--tick' is for a scenario, but docs/race.nfg is a game");
    }

    private int game(String... words) {
        var line = Stream.of(
                        Stream.of("game"),
                        Stream.of(words),
                        Stream.of("--out", home.resolve("out").toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
