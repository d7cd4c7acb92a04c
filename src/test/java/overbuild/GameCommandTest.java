package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.gamefile.GameFile;
import tools.jackson.databind.json.JsonMapper;

class GameCommandTest {
    private static final String GAMES = "src/test/resources/games/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void marksBestReplies() {
        assertThat(game("docs/race.nfg", "--solve", "pure")).isZero();
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "Restrain or race",
                        "North \\ South  restrain  race",
                        "restrain       4*, 4*    0, 3",
                        "race           3, 0      2*, 2*",
                        "* best reply")
                .contains("  rest at (restrain, restrain), from 50 % of the cells");
        assertThat(out.toString()).contains("PureNash: 2 equilibria").contains("an exact potential");
    }

    @Test
    void solvesInEveryWay() {
        assertThat(game(GAMES + "race.json")).isZero();
        assertThat(out.toString())
                .contains("round 1: restrain of North, by race")
                .contains("SupportEnumeration (effort ")
                .contains("LemkeHowson: 1 equilibrium")
                .contains("North: race; South: race")
                .contains("payoffs 1, 1; regrets 0, 0")
                .contains("LogitQre (lambda ")
                .contains("BestCorrelated (welfare highest)")
                .contains("BestCoarseCorrelated (welfare lowest)")
                .contains("note: choices are noisy");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void solvesForThreePlayers() {
        assertThat(game(GAMES + "three.nfg", "--solve", "nash")).isZero();
        assertThat(out.toString())
                .contains("8 cells; players and how many strategies they have: Alice (2), Bob (2), Carol (2)")
                .contains("ManyStarts")
                .contains("note: may have missed equilibria");
    }

    @Test
    void takesASolverByName() {
        assertThat(game("docs/race.nfg", "--solve", "{type: LogitQre, lambda: 2}"))
                .isZero();
        assertThat(out.toString()).contains("LogitQre (lambda 2): 1 equilibrium");
        assertThat(game("docs/race.nfg", "--solve", "symmetricnash")).isZero();
        assertThat(out.toString()).contains("SymmetricNash (starts 12): 3 equilibria");
    }

    @Test
    void writesOneDocument() {
        assertThat(game(GAMES + "race.json", "--json")).isZero();
        var document = JsonMapper.builder().build().readTree(out.toString());
        assertThat(document.propertyNames())
                .containsExactly(
                        "title",
                        "comment",
                        "players",
                        "cells",
                        "dominance",
                        "bestReplies",
                        "solutions",
                        "contradictions");
        var first = document.get("solutions").get(0);
        assertThat(first.propertyNames()).containsExactly("method", "parameters", "equilibria", "seconds", "notes");
        var found = first.get("equilibria").get(0);
        assertThat(found.get("mixtures").get(1).get(1).doubleValue()).isEqualTo(1);
        assertThat(found.get("regrets").get(0).doubleValue()).isZero();
    }

    @Test
    void exportsBothWays() {
        for (var ending : new String[] {"race.nfg", "race.json"}) {
            var file = folder.resolve(ending);
            assertThat(game(GAMES + "race.json", "--solve", "pure", "--export", file.toString()))
                    .isZero();
            assertThat(GameFile.read(file)).isEqualTo(GameFile.read(Path.of(GAMES, "race.json")));
        }
    }

    @Test
    void letsNoNameControlTheTerminal() throws IOException {
        var file = Files.writeString(
                folder.resolve("rude.json"),
                "{\"title\": \"a\\u001b[2Jb\\u202ec\", \"comment\": \"one\\ntwo\","
                        + "\"players\": [{\"name\": \"\\u0007\", \"strategies\": [\"\\u009b1\"]},"
                        + "{\"name\": \"\", \"strategies\": [\"" + "x".repeat(99) + "\"]}], \"payoffs\": [[[1, 2]]]}");
        assertThat(game(file.toString())).isZero();
        assertThat(out.toString().replace("\n", ""))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}]")
                .contains("a?[2Jb?c", "one?two", "player 2", "xxxxxxxxxxxxxxxxxxxxx...");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(game("docs/race.nfg", "--solve", "nsh")).isEqualTo(2);
        assertThat(err.toString()).contains("--solve does not know 'nsh'. Maybe 'nash'?");
        assertThat(game(GAMES + "three.nfg", "--solve", "SupportEnumeration")).isEqualTo(2);
        assertThat(err.toString()).contains("SupportEnumeration is not made for such games");
        assertThat(game(GAMES + "bad/words.nfg")).isEqualTo(2);
        assertThat(err.toString()).contains("words.nfg:3: expected a finite number, but was 'three'");
        assertThat(out.toString()).isEmpty();
    }

    private int game(String... args) {
        var line = Stream.concat(Stream.of("game"), Stream.of(args)).toArray(String[]::new);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line);
    }
}
