package overbuild.gamefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.game.LemkeHowson;
import overbuild.game.PayoffTable;
import overbuild.game.Player;
import overbuild.game.SupportEnumeration;
import overbuild.scenario.ScenarioException;

class GameFileTest {
    private static final Path GAMES = Path.of("src/test/resources/games");

    @TempDir
    Path folder;

    @Test
    void readsPayoffsCellByCell() {
        var game = read("dilemma.nfg");
        assertThat(game.title()).isEqualTo("Prisoner's \"dilemma\"");
        assertThat(game.comment()).isEqualTo("Two suspects, one line");
        assertThat(game.players())
                .containsExactly(
                        new Player("Row", List.of("cooperate", "defect")),
                        new Player("Column", List.of("cooperate", "defect")));
        assertThat(game.payoff(0, game.cell(1, 0))).isEqualTo(5);
        assertThat(game.payoff(1, game.cell(1, 0))).isZero();
    }

    @Test
    void readsNumbersOfStrategiesAndCommas() {
        var game = read("three.nfg");
        assertThat(game.players().get(2)).isEqualTo(Player.numbered("Carol", 2));
        assertThat(game.payoff(2, game.cell(0, 0, 0))).isEqualTo(12);
        assertThat(game.payoff(2, game.cell(1, 1, 1))).isEqualTo(0.5);
    }

    @Test
    void readsOutcomes() {
        var game = read("outcomes.nfg");
        assertThat(game.payoff(1, game.cell(0, 0))).isEqualTo(1.0 / 3);
        assertThat(game.payoff(0, game.cell(1, 0))).as("no outcome").isZero();
        assertThat(game.payoff(0, game.cell(0, 1))).isEqualTo(-15);
        assertThat(game.payoff(0, game.cell(1, 1))).isEqualTo(2);
    }

    @Test
    void readsListsWithinLists() {
        var game = read("race.json");
        assertThat(game.payoff(0, game.cell(1, 2))).isEqualTo(4);
        assertThat(game.payoff(1, game.cell(0, 1))).isEqualTo(5);
        assertThat(game.players().get(1).strategies()).containsExactly("restrain", "race", "wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dilemma.nfg", "three.nfg", "outcomes.nfg", "race.json", "seventy-five.nfg"})
    void comesBackAsItWas(String name) throws IOException {
        var game = read(name);
        for (var ending : List.of("back.nfg", "back.json")) {
            GameFile.write(game, folder.resolve(ending));
            assertThat(GameFile.read(folder.resolve(ending))).isEqualTo(game);
        }
    }

    @Test
    void keepsOddNamesAndNumbers() throws IOException {
        var names = List.of("a \"b\"", "c\\", "\\\"", "", "two\nlines", "{1}", "é中");
        var odd = PayoffTable.of(
                "back\\slash\\\\",
                List.of(new Player("", names), new Player("}", List.of(","))),
                (player, s) -> player == 0 ? Math.nextUp(0.1) * s[0] : -Double.MIN_VALUE);
        for (var ending : List.of("odd.nfg", "odd.json")) {
            GameFile.write(odd, folder.resolve(ending));
            assertThat(GameFile.read(folder.resolve(ending))).isEqualTo(odd);
        }
    }

    /** More than the 2^6 - 1 that were once thought to be the most. */
    @Test
    void findsSeventyFiveEquilibria() {
        var game = read("seventy-five.nfg");
        var found = new SupportEnumeration().find(game);
        assertThat(found.plays()).hasSize(75);
        assertThat(found.notes()).isEmpty();
        assertThat(new LemkeHowson().find(game).plays()).hasSizeBetween(1, 12);
    }

    static Stream<Path> bad() throws IOException {
        try (var files = Files.list(GAMES.resolve("bad"))) {
            return files
                    .filter(file -> !file.toString().endsWith(".txt.txt") && Files.exists(expected(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName() + ".txt");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatIsWrongAndWhere(Path file) throws IOException {
        var lines = Files.readAllLines(expected(file));
        assertThatThrownBy(() -> GameFile.read(file))
                .isInstanceOf(ScenarioException.class)
                .satisfies(failure -> {
                    var told = failure.getMessage()
                            .replace("src/test/resources/games/bad/", "")
                            .lines()
                            .toList();
                    assertThat(told).hasSameSizeAs(lines);
                    for (int k = 0; k < lines.size(); k++)
                        assertThat(told.get(k)).startsWith(lines.get(k));
                });
    }

    private static PayoffTable read(String name) {
        return GameFile.read(GAMES.resolve(name));
    }
}
