package overbuild.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.Main;
import overbuild.report.Json;
import tools.jackson.databind.node.ObjectNode;

class ReportTest {
    private static final Path DUEL = Path.of("src/test/resources/it/duel.yaml");

    @TempDir
    private static Path made;

    @TempDir
    private Path home;

    private Path folder;
    private Path file;

    @BeforeAll
    static void play() {
        run("run", DUEL.toString(), "--out", made.resolve("one").toString());
        run(
                "run",
                DUEL.toString(),
                "--runs",
                "3",
                "--no-charts",
                "--out",
                made.resolve("many").toString());
    }

    private static void run(String... words) {
        assertThat(Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), words))
                .isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        folder = home.resolve("run");
        file = home.resolve("report.html");
        try (var files = Files.walk(made.resolve("one"))) {
            for (var from : files.toList()) {
                Files.copy(from, folder.resolve(made.resolve("one").relativize(from)));
            }
        }
    }

    @Test
    void answersForOneRun() {
        assertThat(Report.of(List.of(folder)).answers())
                .singleElement()
                .asString()
                .startsWith("Two rivals: No glut: the dark share reaches 0 %, the price falls by ")
                .contains("This is one seed");
    }

    @Test
    void answersForManyRunsWithUncertainty() {
        assertThat(Report.of(List.of(made.resolve("many"))).answers())
                .singleElement()
                .asString()
                .contains("of 3 runs (95 % interval: 0 % to 56 %)")
                .doesNotContain("one seed");
    }

    @Test
    void answersForValidations() throws IOException {
        var place = home.resolve("validation");
        Main.execute(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "validate",
                DUEL.toString(),
                "--runs",
                "3",
                "--out",
                place.toString());
        assertThat(Report.of(List.of(place)).answers())
                .singleElement()
                .asString()
                .contains("duel hits 0 of 1 facts that it was not given and misses T-1 dark share max");
        assertThat(page(place)).contains("✗ miss", "<svg", "Largest dark share", "overbuild validate ");
        Files.delete(place.resolve("validation.json"));
        refuses(place, "validation.json is missing. Maybe run it again: overbuild validate ");
    }

    @Test
    void answersForComparisons() throws IOException {
        var other = home.resolve("dear.yaml");
        Files.writeString(other, Files.readString(DUEL).replace("price: 3,", "price: 4,"));
        var place = home.resolve("comparison");
        run("compare", DUEL.toString(), other.toString(), "--runs", "3", "--out", place.toString());
        assertThat(Report.of(List.of(place)).answers())
                .singleElement()
                .asString()
                .contains("dear changes the largest dark share by ", "points", "over 3 pairs.");
        assertThat(page(place)).contains("<svg", "Variance saved", "dear: all outcomes", "overbuild compare ");
        Files.writeString(place.resolve("comparison.json"), "{}");
        refuses(place, "it compares nothing. Maybe run it again: overbuild compare ");
    }

    @Test
    void showsTheScenarioWithUnitsSourcesAndTheCommand() throws IOException {
        var scenario = home.resolve("cited.yaml");
        Files.writeString(
                scenario,
                Files.readString(DUEL).replace("price: 3,", "price: {value: 3, source: X1, note: a guess of mine},"));
        Files.writeString(
                home.resolve("sources.yaml"), "X1: {author: A. Author, title: On the <price>, year: 1999, grade: C}\n");
        run(
                "run",
                scenario.toString(),
                "--no-charts",
                "--out",
                home.resolve("cited").toString());
        assertThat(page(home.resolve("cited")))
                .contains("USD bn/structure", "a guess of mine", "A. Author", "On the &lt;price&gt;")
                .contains("firms.*.strategy.lambda", "overbuild run ")
                .contains("No charts were drawn");
    }

    @Test
    void allowsNothingButItsOwnStyleAndScript() throws IOException, NoSuchAlgorithmException {
        var page = page(folder);
        var policy = group(page, "content=\"(default-src [^\"]*)\"");
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("style-src '" + hash(group(page, "(?s)<style>(.*?)</style>")) + "'")
                .contains("script-src '" + hash(group(page, "(?s)<script>(.*?)</script>")) + "'")
                .doesNotContain("unsafe", "http");
        assertThat(page).doesNotContainPattern("<[^>]* (style|on\\w+|src)=");
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sha);
    }

    private static String group(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    void takesNothingFromAChartThatDoesNotDraw() throws IOException {
        Files.writeString(folder.resolve("charts/price.svg"), """
                <!DOCTYPE svg [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <svg xmlns='http://www.w3.org/2000/svg' width='10' height='10' onload='alert(1)'><script>alert(2)</script>
                <image href='https://example.org/x.png'/><a href='javascript:alert(3)'><text>linked</text></a>
                <rect style='fill: url(https://example.org/f); stroke:rgb(1,2,3); behavior: x' width='5' height='5'/>
                <text>&secret;kept</text></svg>""");
        assertThat(page(folder))
                .contains(">kept</text>", "stroke=\"#010203\"")
                .doesNotContain("alert(", "example.org", "linked", "behavior");
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws IOException {
        var other = Files.createDirectory(home.resolve("empty"));
        assertThatThrownBy(() -> Report.of(List.of(home.resolve("rnu"), other, folder.resolve("market.csv"))))
                .isInstanceOf(NoReport.class)
                .message()
                .hasLineCount(3)
                .contains("There is no folder " + home.resolve("rnu") + ". Maybe " + folder + "?")
                .contains(other + " holds no manifest.json")
                .contains("market.csv is a file, not a folder. Maybe " + folder + "?");
    }

    @Test
    void findsTheRunBelow() {
        refuses(home, "holds no manifest.json of a run. Maybe " + folder + "?");
    }

    @Test
    void refusesHalfARun() throws IOException {
        Files.delete(folder.resolve("firms.csv"));
        refuses(folder, "firms.csv is missing. Maybe run it again: overbuild run ");
        Files.delete(folder.resolve("manifest.json"));
        refuses(folder, "holds half a run: its manifest.json is missing. Maybe run it again.");
    }

    @Test
    void refusesBrokenFiles() throws IOException {
        Files.writeString(folder.resolve("market.csv"), "tick,date\n0,1996-Q1\n");
        refuses(folder, "market.csv has no column 'price'. Maybe ");
        Files.writeString(folder.resolve("summary.json"), "{\"runs\": ");
        refuses(folder, "summary.json is no JSON. Maybe ");
        Files.writeString(folder.resolve("manifest.json"), "[]");
        refuses(folder, "manifest.json holds no JSON object");
        Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"something\"}");
        refuses(folder, "Maybe it is another program's");
    }

    @Test
    void refusesNewerVersionsAndUnknownKinds() throws IOException {
        edit(manifest -> manifest.put("modelVersion", 99));
        refuses(folder, "was written by model version 99, but this program has ");
        edit(manifest -> manifest.put("modelVersion", 1).put("kind", "seance"));
        refuses(folder, "holds a 'seance', but reports are made of: ");
        edit(manifest -> {
            manifest.put("kind", "run");
            ((ObjectNode) manifest.path("scenario")).put("tides", 3);
        });
        refuses(folder, "the scenario in its manifest cannot be read. Maybe another version");
    }

    private void edit(java.util.function.Consumer<ObjectNode> change) throws IOException {
        var manifest = folder.resolve("manifest.json");
        var document = (ObjectNode) Json.read(Files.readString(manifest));
        change.accept(document);
        Files.writeString(manifest, Json.text(document));
    }

    @Test
    void replacesReportsOnly() throws IOException {
        var report = Report.of(List.of(folder));
        report.write(file);
        report.write(file);
        assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        Files.writeString(file, "my own page");
        assertThatThrownBy(() -> report.write(file))
                .isInstanceOf(NoReport.class)
                .hasMessageContaining("is no report");
        assertThat(file).hasContent("my own page");
        assertThat(home).isDirectoryNotContaining("glob:**/.tmp*");
    }

    @Test
    void refusesPlacesThatAreNone() {
        var report = Report.of(List.of(folder));
        assertThatThrownBy(() -> report.write(folder)).hasMessageContaining("is a folder. Maybe ");
        assertThatThrownBy(() -> report.write(home.resolve("no/where.html")))
                .hasMessageContaining("There is no folder ");
    }

    @Test
    void tellsOfRunsThatFailed() throws IOException {
        var summary = folder.resolve("summary.json");
        var document = (ObjectNode) Json.read(Files.readString(summary));
        document.put("completed", 0);
        document.putArray("failed")
                .addObject()
                .put("seed", 7)
                .put("tick", 3)
                .put("agent", "Beta")
                .put("message", "a gap");
        Files.writeString(summary, Json.text(document));
        assertThat(page(folder)).contains("No run reached its end", "Runs that failed", "a gap", "Beta");
    }

    private void refuses(Path place, String message) {
        assertThatThrownBy(() -> Report.of(List.of(place)))
                .isInstanceOf(NoReport.class)
                .hasMessageContaining(message);
    }

    private String page(Path place) throws IOException {
        Report.of(List.of(place)).write(file);
        return Files.readString(file);
    }
}
