package overbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RankCommandTest {
    private static final String DUEL = "src/test/resources/it/duel.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        var files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(
                files.resolve("tax.yaml"),
                "interventions: [{type: CapexTax, from: 2000-Q2, until: 2003-Q4, size: 0.9}]\n");
        Files.writeString(
                files.resolve("nothing.yaml"),
                "interventions: [{type: CapexTax, from: 2000-Q2, until: 2003-Q4, size: 0}]\n");
    }

    @Test
    void tellsWhatIsAvoidedAndWhoPays() throws IOException {
        assertThat(rank("--runs", "12", "--outcome", "capex_total")).isZero();
        assertThat(out.toString())
                .contains("What would have helped duel: Two rivals")
                .contains("remedy", "avoids", "surplus", "creditors")
                .contains("1 of 2 remedies clearly avoid capex total; tax avoids most");
        assertThat(err.toString()).isEmpty();
        for (var file : List.of("remedies.csv", "charts/avoided.svg", "charts/incidence.png"))
            assertThat(place().resolve(file)).isNotEmptyFile();
        assertThat(Files.readAllLines(place().resolve("remedies.csv")).get(1)).startsWith("Competitive,1,tax,12,");
    }

    @Test
    void dividesTheSurplusAmongAll() {
        rank("--runs", "3", "--json");
        var remedies = JsonMapper.shared().readTree(out.toString()).at("/markets/0/remedies");
        for (var remedy : remedies) {
            double sum = 0;
            for (var who : List.of("users", "firms", "creditors", "state")) {
                sum += remedy.path(who).path("mean").asDouble();
            }
            assertThat(sum).isCloseTo(remedy.path("surplus").path("mean").asDouble(), within(1e-6));
        }
        assertThat(remedies.valueStream()
                        .filter(one -> one.path("remedy").asString().equals("tax")))
                .allMatch(one -> one.path("state").path("low").asDouble() > 0);
    }

    @Test
    void findsNoDifferenceWhereNothingIsDone() {
        rank("--runs", "3", "--json", "--outcome", "capex_total");
        var nothing = JsonMapper.shared().readTree(out.toString()).at("/markets/0/remedies/1");
        assertThat(nothing.path("remedy").asString()).isEqualTo("nothing");
        assertThat(nothing.path("surplus").path("mean").asDouble(-1)).isZero();
    }

    @Test
    void ranksUnderSeveralMarketRules() {
        assertThat(rank("--runs", "2", "--markets", "Cournot")).isZero();
        assertThat(out.toString()).containsPattern("avoids under +Competitive +Cournot");
    }

    @Test
    void makesAPage() throws IOException {
        rank("--runs", "2");
        assertThat(run("report", place().toString())).isZero();
        assertThat(Files.readString(place().resolve("report.html")))
                .contains("What would have helped against glut?", "Market rule Competitive", "<svg");
    }

    @Test
    void givesTheSameAgain() {
        rank("--runs", "3", "--threads", "1");
        rank("--runs", "3", "--threads", "2");
        assertThat(err.toString()).contains("its results are the same");
    }

    @Test
    void laysOverAScenarioOnlyWhatFits() throws IOException {
        var old = place().resolveSibling("old.yaml");
        var duel = Files.readString(Path.of("scenarios/duel.yaml"));
        Files.writeString(old, duel.replace("start: 2000-Q1", "start: 1950-Q1"));
        assertThat(run("rank", old.toString(), "--runs", "2", "--out", place().toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("None of the shipped interventions fits");
        assertThat(place()).doesNotExist();
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThat(run("rank", DUEL, "--interventions", "disclosure-1979")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe 'disclosure-1997'?");
    }

    private Path place() {
        return folder.resolve("x");
    }

    private int rank(String... words) {
        var all = new ArrayList<>(List.of(
                "rank", DUEL, "--interventions", folder.resolve("files").toString(), "--out", place().toString()));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }

    private int run(String... words) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }
}
