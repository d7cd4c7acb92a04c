package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TournamentCommandTest {
    private static final String DUEL = "scenarios/duel.yaml";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void ranksStrategies() throws IOException {
        assertThat(tournament(DUEL, "--strategies", "race,restrain,TitForTat", "--runs", "2"))
                .isZero();
        assertThat(out.toString())
                .contains("3 strategies in the seats of Alpha and Beta, from 2000-Q1 on: 9 matches, 2 runs")
                .containsPattern("(?m)^restrain +334 +100 %")
                .contains("race gives way to restrain")
                .contains("Payoffs among")
                .contains("In the long run of rare mutants a population plays restrain");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("Files: "));
        assertThat(folder.resolve("out/ranking.csv")).content().contains("\nrestrain,");
        assertThat(folder.resolve("out/matrix.csv")).content().contains("race,TitForTat,2,");
        assertThat(folder.resolve("out/charts/scores.png")).isNotEmptyFile();
        assertThat(overbuild("report", folder.resolve("out").toString())).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("Which strategy does best, and which would spread?")
                .contains("How each strategy did, the best first");
    }

    @Test
    void printsOneDocument() {
        tournament("src/test/resources/it/duel.yaml", "--strategies", "restrain,race", "--runs", "3", "--json");
        var document = JsonMapper.shared().readTree(out.toString());
        assertThat(document.path("ranking")).hasSize(2);
        var first = document.path("ranking").path(0);
        assertThat(first.path("score").path("low").isNumber()).isTrue();
        assertThat(first.path("payoffs_among").propertyNames()).containsExactly("restrain", "race");
        assertThat(document.path("complete").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--runs 2|Missing required option: '--strategies=LIST'",
                "--strategies race|must name two strategies or more",
                "--strategies race,Race|names the same strategy twice",
                "--strategies race,Grimm|Maybe 'Grim'?",
                "--strategies race,Grim --runs 0|Option '--runs'",
                "--strategies race,Grim --confidence 2|Option '--confidence'",
                "--strategies race,Grim --firms Beta|there was only Beta"
            })
    void refusesWhatMakesNoTournament(String words, String message) {
        var all = new ArrayList<>(List.of(DUEL));
        all.addAll(List.of(words.split(" ")));
        assertThat(tournament(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private int tournament(String... arguments) {
        var all = new ArrayList<>(List.of("tournament"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return overbuild(all.toArray(String[]::new));
    }

    private int overbuild(String... arguments) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
