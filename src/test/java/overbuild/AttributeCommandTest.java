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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AttributeCommandTest {
    private static final String DUEL = "src/test/resources/it/duel.yaml";
    private static final String MECHANISMS =
            "mechanisms={growth: {neutral: {demand.shifter.growth: 0}}, time to build: {neutral: {structures.buildTicks: 1}}}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void tellsWhatEachMechanismAdds() throws IOException {
        assertThat(attribute("--set", MECHANISMS, "--runs", "3")).isZero();
        assertThat(out.toString())
                .contains("all 4 combinations of 2 mechanisms, 3 runs of each")
                .contains("none acts", "growth", "time to build", "all act")
                .contains("Mean dark share max is ");
        assertThat(err.toString()).isEmpty();
        for (var file : List.of(
                "attribution.csv", "interactions.csv", "acting.csv", "charts/attribution.svg", "charts/acting.png"))
            assertThat(place().resolve(file)).isNotEmptyFile();
        assertThat(Files.readAllLines(place().resolve("acting.csv"))).hasSize(1 + 2 * 24);
    }

    @Test
    void printsOneDocument() {
        assertThat(attribute("--set", MECHANISMS, "--runs", "2", "--outcome", "capex_total", "--json", "--no-charts"))
                .isZero();
        var document = JsonMapper.shared().readTree(out.toString());
        assertThat(document.path("outcome").asString()).isEqualTo("capex_total");
        assertThat(document.path("metric").asString()).isEqualTo("capex");
        double sum = document.path("none").path("mean").asDouble();
        for (var one : document.path("mechanisms")) sum += one.path("mean").asDouble();
        assertThat(sum).isEqualTo(document.path("all").path("mean").asDouble(), within(1e-9));
        assertThat(document.path("mechanisms").path(0).path("neutral").size()).isEqualTo(1);
    }

    @Test
    void givesTheSameAgain() {
        attribute("--set", MECHANISMS, "--runs", "3", "--threads", "1");
        attribute("--set", MECHANISMS, "--runs", "3", "--threads", "2");
        assertThat(err.toString()).contains("its results are the same");
    }

    @Test
    void makesAPage() throws IOException {
        attribute("--set", MECHANISMS, "--runs", "2");
        assertThat(run("report", place().toString())).isZero();
        assertThat(Files.readString(place().resolve("report.html")))
                .contains("Why dark share max?", "structures.buildTicks=1", "<svg");
    }

    @Test
    void saysThatNothingIsDeclared() {
        assertThat(attribute("--runs", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("declares no mechanisms");
        assertThat(place()).doesNotExist();
    }

    @Test
    void namesWhatMayBeMeant() {
        assertThat(attribute("--set", MECHANISMS, "--mechanisms", "growht")).isEqualTo(2);
        assertThat(attribute("--set", MECHANISMS, "--outcome", "dark_share_mx")).isEqualTo(2);
        assertThat(attribute("--set", MECHANISMS, "--metric", "prise")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe 'growth'?", "Maybe 'dark_share_max'?", "Maybe 'price'?");
    }

    @Test
    void refusesAValueThatIsOutOfRange() {
        assertThat(attribute("--set", "mechanisms={growth: {neutral: {structures.buildTicks: -3}}}"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("buildTicks must lie in ");
        assertThat(place()).doesNotExist();
    }

    @Test
    void keepsNothingOfWhatHasNoMeaning() {
        assertThat(attribute("--set", MECHANISMS, "--runs", "2", "--outcome", "time_to_refill"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("has no meaning in some combination");
        assertThat(place()).doesNotExist();
    }

    private Path place() {
        return folder.resolve("x");
    }

    private int attribute(String... words) {
        var all = new ArrayList<>(List.of("attribute", DUEL, "--out", place().toString()));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }

    private int run(String... words) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }
}
