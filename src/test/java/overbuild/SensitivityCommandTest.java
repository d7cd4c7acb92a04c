package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SensitivityCommandTest {
    private static final String AXES = """
            axes:
              growth: {path: demand.shifter.growth, from: 0.1, to: 0.5}
              leverage: {path: 'firms.*.funding.leverage', from: 0.2, to: 0.8}
            outcomes: [price_collapse, dark_share_max, capex_total]
            """;
    private static final String MORRIS = "design: {type: Morris, trajectories: 6}\n" + AXES;
    private static final String SALTELLI = "design: {type: Saltelli, base: 16}\nreplications: 2\n" + AXES;
    private static final String SOBOL = "design: {type: Sobol, points: 64}\n" + AXES;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void tellsWhichParametersMatter() throws IOException {
        var sweep = swept(MORRIS);
        assertThat(run("sensitivity", sweep.toString())).isZero();
        assertThat(out.toString())
                .contains("Morris, 18 points")
                .contains("Price collapse depends most on growth", "Dark share max depends on none of the parameters.")
                .containsPattern("parameter +mu\\* +95 % interval +of seeds +mu +sigma");
        assertThat(sweep.resolve("sensitivity")).isDirectoryContaining("glob:**/sensitivity.csv");
        assertThat(sweep.resolve("sensitivity/charts/price_collapse-effects.png"))
                .exists();
    }

    @Test
    void tellsSharesAndThePartOfSeeds() throws IOException {
        var sweep = swept(SALTELLI);
        assertThat(run("sensitivity", sweep.toString(), "--outcome", "price_collapse", "--json", "--no-charts"))
                .isZero();
        var document = JsonMapper.shared().readTree(out.toString());
        var outcomes = document.path("outcomes");
        assertThat(outcomes.size()).isEqualTo(1);
        assertThat(outcomes.path(0).path("blocks").asInt()).isEqualTo(16);
        assertThat(outcomes.path(0).path("parameters").size()).isEqualTo(2);
        assertThat(outcomes.path(0).has("noise")).isTrue();
        assertThat(sweep.resolve("sensitivity/charts")).doesNotExist();
    }

    @Test
    void tellsWhereSomethingHappensWithAnyDesign() throws IOException {
        var sweep = swept(SOBOL);
        assertThat(run("sensitivity", sweep.toString(), "--where", "price_collapse > 0.5"))
                .isZero();
        assertThat(out.toString()).contains("price_collapse > 0.5 at").contains("of 64 points");
        assertThat(sweep.resolve("sensitivity/boxes.csv")).exists();
    }

    @Test
    void makesAPage() throws IOException {
        var sweep = swept(MORRIS);
        run("sensitivity", sweep.toString());
        assertThat(run("report", sweep.resolve("sensitivity").toString())).isZero();
        assertThat(Files.readString(sweep.resolve("sensitivity/report.html"))).contains("What does it depend on?");
    }

    @Test
    void givesTheSameFilesAgain() throws IOException {
        var sweep = swept(SALTELLI);
        run("sensitivity", sweep.toString());
        var first = Files.readString(sweep.resolve("sensitivity/sensitivity.csv"));
        assertThat(run("sensitivity", sweep.toString())).isZero();
        assertThat(sweep.resolve("sensitivity/sensitivity.csv")).hasContent(first);
    }

    @Test
    void countsRunsThatAreMissing() throws IOException {
        var half = folder.resolve("half").toString();
        run("sweep", write(SOBOL).toString(), "--out", half, "--shard", "1/2");
        assertThat(run("sensitivity", half, "--where", "price_collapse > 0.5")).isZero();
        assertThat(out.toString()).contains("32 runs have ended").contains("32 points were left out");
    }

    @Test
    void saysWhenTooLittleIsThere() throws IOException {
        var half = folder.resolve("half").toString();
        run("sweep", write(SALTELLI).toString(), "--out", half, "--shard", "1/2");
        assertThat(run("sensitivity", half)).isZero();
        assertThat(out.toString()).contains("Price collapse: 0 whole blocks of 4 points are too few");
    }

    @Test
    void refusesAnOutcomeThatIsNotKept() throws IOException {
        refuses(
                "The sweep keeps no outcome 'price_colapse'. Maybe 'price_collapse'?",
                swept(MORRIS),
                "--outcome",
                "price_colapse");
        refuses("The sweep keeps no outcome 'glut'.", folder.resolve("out"), "--where", "glut > 0");
    }

    @Test
    void refusesWhatIsNoCondition() throws IOException {
        refuses("--where must be an outcome and a bound", swept(SOBOL), "--where", "price_collapse > much");
        refuses("divides nothing: none of 64 points is a case", folder.resolve("out"), "--where", "price_collapse > 2");
    }

    @Test
    void refusesDesignsThatTellNothing() throws IOException {
        refuses("cannot be told from a Sobol design with one replication", swept(SOBOL));
    }

    @Test
    void refusesAFolderThatIsNoSweep() throws IOException {
        refuses("holds no sweep", folder);
        assertThat(run("sensitivity", folder.resolve("nowhere.yaml").toString()))
                .isEqualTo(2);
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        var sweep = swept(MORRIS);
        Files.createDirectories(sweep.resolve("sensitivity"));
        Files.writeString(sweep.resolve("sensitivity/manifest.json"), "{}");
        refuses("Choose another folder", sweep);
        assertThat(sweep.resolve("sensitivity/sensitivity.csv")).doesNotExist();
    }

    private void refuses(String message, Path sweep, String... options) {
        var words = new java.util.ArrayList<>(List.of("sensitivity", sweep.toString()));
        words.addAll(List.of(options));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    private Path swept(String text) throws IOException {
        var place = folder.resolve("out");
        assertThat(run("sweep", write(text).toString(), "--out", place.toString()))
                .isZero();
        return place;
    }

    private Path write(String text) throws IOException {
        var scenario = Path.of("src/test/resources/it/duel.yaml").toAbsolutePath();
        return Files.writeString(folder.resolve("sweep.yaml"), "scenario: " + scenario + "\n" + text);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
