package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static overbuild.it.Program.DUEL;
import static overbuild.it.Program.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files and messages of {@code run}. */
class RunIT {
    private static final List<String> FILES = List.of("events.csv", "firms.csv", "market.csv", "summary.json");

    @TempDir
    Path home;

    @Test
    void writesWhereItSays() throws IOException {
        var ended = run(home, "run", DUEL);
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.contains("0 of 1 facts"));
        var place = home.resolve(ended.out()
                .lines()
                .filter(line -> line.startsWith("Files: "))
                .findFirst()
                .orElseThrow()
                .substring(7));
        assertThat(place.getParent()).isEqualTo(home.resolve("output/duel"));
        assertThat(json(place, "manifest.json").path("runId").asString())
                .isEqualTo(place.getFileName().toString());
        assertThat(Files.readString(place.resolve("firms.csv")))
                .contains(",'=Alpha,")
                .doesNotContain(",=Alpha");
    }

    @Test
    void carriesTheDigestOfItsNumbers() throws Exception {
        run(home, "run", DUEL, "--out", "x", "--no-charts");
        var sha = MessageDigest.getInstance("SHA-256");
        try (var numbers =
                new java.io.DataOutputStream(new DigestOutputStream(java.io.OutputStream.nullOutputStream(), sha))) {
            for (var file : List.of("market.csv", "firms.csv")) {
                for (var row : CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(Files.newBufferedReader(home.resolve("x").resolve(file)))) {
                    for (var cell : row.toMap().entrySet()) {
                        boolean text = Set.of("date", "firm", "status").contains(cell.getKey());
                        if (text || cell.getValue().isEmpty()) continue;
                        numbers.writeDouble(Double.parseDouble(cell.getValue()));
                    }
                }
            }
        }
        assertThat(json(home.resolve("x"), "manifest.json").path("resultDigest").asString())
                .isEqualTo(HexFormat.of().formatHex(sha.digest()));
    }

    @Test
    void doesNotDependOnThreads() throws IOException {
        for (int threads : List.of(1, 2, 8)) {
            run(home, "run", DUEL, "--runs", 30, "--threads", threads, "--out", "x" + threads, "--no-charts");
        }
        for (var file : FILES) {
            assertThat(home.resolve("x2").resolve(file))
                    .hasSameBinaryContentAs(home.resolve("x1").resolve(file));
            assertThat(home.resolve("x8").resolve(file))
                    .hasSameBinaryContentAs(home.resolve("x1").resolve(file));
        }
    }

    @Test
    void repeatsByTheCommandOfItsManifest() throws IOException {
        run(home, "run", DUEL, "--set", "firms.*.beliefs.kappa=2", "--seed", 7, "--out", "x", "--no-charts");
        var command = json(home.resolve("x"), "manifest.json").path("command").asString();
        var words = command.replace("'", "").split(" ", -1);
        var again = run(home, (Object[]) java.util.Arrays.copyOfRange(words, 1, words.length));
        assertThat(again.code()).isZero();
        assertThat(again.err()).isEmpty();
        var id = json(home.resolve("x"), "manifest.json").path("runId").asString();
        assertThat(home.resolve("output/duel/" + id + "/market.csv"))
                .hasSameBinaryContentAs(home.resolve("x/market.csv"));
    }

    @Test
    void takesTheSeedAsAPatch() {
        var option =
                run(home, "run", DUEL, "--seed", 7, "--json", "--no-charts").json();
        var patch = run(home, "run", DUEL, "--set", "seed=7", "--json", "--no-charts")
                .json();
        assertThat(patch.path("runId")).isEqualTo(option.path("runId"));
        assertThat(patch.path("seed").asLong()).isEqualTo(7);
    }

    @Test
    void summarisesReplications() {
        var document =
                run(home, "run", DUEL, "--runs", 20, "--json", "--no-charts").json();
        assertThat(document.path("complete").asBoolean()).isTrue();
        assertThat(document.path("outcomes"))
                .allSatisfy(outcome -> assertThat(outcome.propertyNames())
                        .contains("median", "mean", "p05", "p25", "p75", "p95", "n"));
        assertThat(document.at("/outcomes/glut_probability").propertyNames()).contains("low", "high");
    }

    @Test
    void startsWithThePlainRun() throws IOException {
        run(home, "run", DUEL, "--out", "one", "--no-charts");
        run(home, "run", DUEL, "--runs", 3, "--out", "many", "--no-charts");
        assertThat(home.resolve("many/firms.csv")).hasSameBinaryContentAs(home.resolve("one/firms.csv"));
        var one = Files.readAllLines(home.resolve("one/market.csv"));
        var many = Files.readAllLines(home.resolve("many/market.csv"));
        for (int k = 0; k < one.size(); k++) assertThat(many.get(k)).startsWith(one.get(k) + ",");
    }

    @Test
    void saysThatARunWasThereAlready() {
        run(home, "run", DUEL, "--out", "x", "--no-charts");
        var again = run(home, "run", DUEL, "--out", "x", "--no-charts");
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("results are the same");
    }

    @Test
    void leavesAnotherRunAlone() throws IOException {
        run(home, "run", DUEL, "--out", "x", "--no-charts");
        var before = Files.readString(home.resolve("x/market.csv"));
        var other = run(home, "run", DUEL, "--out", "x", "--seed", 2, "--no-charts");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("holds run");
        assertThat(home.resolve("x/market.csv")).hasContent(before);
    }

    private static JsonNode json(Path folder, String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
    }
}
