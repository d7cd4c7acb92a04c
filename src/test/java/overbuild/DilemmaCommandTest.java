package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DilemmaCommandTest {
    private static final String DUEL = "scenarios/duel.yaml";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void tellsTheVerdictInThreeFrames() {
        assertThat(dilemma(DUEL, "--runs", "2", "--no-charts")).isZero();
        assertThat(out.toString())
                .contains("Alpha and Beta choose restrain or race from 2000-Q1 on: 4 combinations, 2 runs")
                .contains("the answer is clear in every frame")
                .containsPattern("true +harmony +yes +harmony 100 %")
                .containsPattern("believed +mixed +yes")
                .contains("Frames disagree: firms believe to be in a mixed game, but it is harmony.")
                .contains("Alpha restrain, Beta restrain: regret at most 0")
                .contains("Files: ");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("Files: "));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsOneDocument() throws IOException {
        assertThat(dilemma("src/test/resources/it/duel.yaml", "--runs", "6", "--json"))
                .isZero();
        var document = document();
        assertThat(document.path("verdict").isString()).isTrue();
        assertThat(document.path("interval").path("low").isNumber()).isTrue();
        assertThat(document.path("frames").propertyNames()).containsExactly("true", "believed", "fear");
        assertThat(document.path("frames")
                        .path("true")
                        .path("firms")
                        .path(0)
                        .path("greed")
                        .path("low")
                        .isNumber())
                .isTrue();
        var written = JsonMapper.shared().readTree(Files.readString(folder.resolve("out/dilemma.json")));
        assertThat(written.path("runId")).isEqualTo(document.path("runId"));
        assertThat(folder.resolve("out/payoffs.csv")).content().contains("true,0,restrain,restrain");
        assertThat(folder.resolve("out/charts/verdicts.png")).isNotEmptyFile();
        assertThat(folder.resolve("out/charts/racing-true.svg")).content().contains("race less restrain");
        assertThat(folder.resolve("out/charts/payoffs-fear.svg")).isNotEmptyFile();
    }

    @Test
    void takesStrategiesWithParametersAndMoreThanTwo() {
        var three = "race,{type: LevelK, level: 1}, {type: LevelK, level: 3}";
        assertThat(dilemma(DUEL, "--strategies", three, "--runs", "2", "--json", "--no-charts"))
                .isZero();
        assertThat(document().path("strategies").valueStream().map(JsonNode::asString))
                .containsExactly("race", "LevelK", "LevelK 2");
        assertThat(document().path("frames").path("true").path("cells")).hasSize(9);
        assertThat(document()
                        .path("frames")
                        .path("true")
                        .path("equilibria")
                        .path(0)
                        .has("regret_bound"))
                .isTrue();
    }

    @Test
    void putsRestraintFirst() {
        dilemma(DUEL, "--strategies", "race,restrain", "--runs", "2", "--json", "--no-charts");
        assertThat(document().path("strategies").path(0).asString()).isEqualTo("restrain");
        assertThat(document().path("verdict").asString()).isEqualTo("harmony");
    }

    @Test
    void makesAPage() throws IOException {
        dilemma("src/test/resources/it/duel.yaml", "--runs", "4");
        assertThat(overbuild("report", folder.resolve("out").toString())).isZero();
        assertThat(folder.resolve("out/report.html"))
                .content()
                .contains("Is it a prisoner's dilemma?")
                .contains("What restraint and race are worth, payoffs as firms believe")
                .contains("Whether the threat of a race keeps restraint up")
                .contains("Figure 1.");
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        assertThat(dilemma(
                        DUEL,
                        "--runs",
                        "1000000",
                        "--max-time",
                        "3s",
                        "--json",
                        "--no-charts",
                        "--set",
                        "seed=3",
                        "--set",
                        "demand.shifter={type: Gbm, level: 10, growth: 0.3, volatility: 0.5}"))
                .isZero();
        assertThat(document().path("stopped").asString()).isEqualTo("time");
        assertThat(document().path("complete").asBoolean()).isFalse();
        assertThat(err.toString()).contains("Time is up: ").contains("are kept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--strategies restrain|must name two strategies or more",
                "--strategies restrain,AlwaysRestrain|names the same strategy twice: 'restrain' and 'AlwaysRestrain'",
                "--strategies restrain,rase|Maybe 'race'?",
                "--strategies restrain,LevelKK|Maybe 'LevelK'?",
                "--strategies restrain,,race|has a gap between two commas",
                "--strategies restrain,{type:_LevelK,level:_-1}|level must lie in [0, 20]",
                "--runs 0|Option '--runs' must lie in [1, 1000000], but was 0",
                "--confidence 1|Option '--confidence' must lie between 0 and 1, but was 1.0",
                "--confidence 0|must lie between 0 and 1",
                "--confidence NaN|must lie between 0 and 1",
                "--firms Alpha|there was only Alpha",
                "--firms Alpha,Bta|Maybe 'Beta'?",
                "--firms Alpha,Alpha|names 'Alpha' twice",
                "--max-time 3|must be a time such as 90s, 10m or 2h, but was '3'",
                "--threads 0|Option '--threads'",
                "--set ticks=0|ticks must lie in [1, 4000]"
            })
    void refusesWhatMakesNoGame(String words, String message) {
        var all = new ArrayList<>(List.of(DUEL));
        all.addAll(
                Stream.of(words.split(" ")).map(word -> word.replace("_", " ")).toList());
        assertThat(dilemma(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesTooManyCombinations() {
        assertThat(dilemma(
                        "scenarios/telecom-1996.yaml", "--strategies", "restrain,race,Grim,TitForTat,BestReply,LevelK"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("at most 1024 are. Name those that choose, such as --firms");
        assertThat(dilemma("scenarios/rail-us-1873.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("firms that are drawn cannot choose");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesARaceThatHistoryDecides() {
        assertThat(dilemma("scenarios/ai-race-2025.yaml", "--set", "ticks=10")).isEqualTo(2);
        assertThat(err.toString()).contains("Nothing is left to decide").contains("Maybe --set ticks=31?");
    }

    private JsonNode document() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private int dilemma(String... arguments) {
        var all = new ArrayList<>(List.of("dilemma"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return overbuild(all.toArray(String[]::new));
    }

    private int overbuild(String... arguments) {
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
