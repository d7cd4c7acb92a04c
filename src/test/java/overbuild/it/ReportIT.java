package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static overbuild.it.Program.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A report in a browser: it loads nothing, complains of nothing, sorts, fits and prints. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportIT {
    private static final Path PICTURES = Path.of("target/report");
    private static final String HOSTILE = "<script>alert(1)</script>\"A\" & 'B'<img src=x onerror=x>";
    private static final String RIGHT_TO_LEFT = "\u05e9\u05dc\u05d5\u05dd \u05d1\u05e2\u05f4\u05de";
    private static final String TABLE =
            "[...document.querySelectorAll('table')]" + ".find(t => t.caption.textContent.startsWith('Each firm'))";

    private Path home;
    private Chromium browser;
    private Path report;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        home = folder;
        var program = Chromium.program();
        assumeTrue(program.isPresent(), "Not run: here is no Chromium; Debian has it as the package chromium");
        Files.writeString(home.resolve("race.yaml"), scenario());
        assertThat(run(home, "run", "race.yaml", "--out", "one").code()).isZero();
        assertThat(run(home, "run", "race.yaml", "--runs", "8", "--out", "many").code())
                .isZero();
        var ended = run(home, "report", "many", "one", "--out", "both.html");
        assertThat(ended.code()).as(ended.err()).isZero();
        report = home.resolve("both.html");
        Files.createDirectories(PICTURES);
        browser = Chromium.start(program.get(), Files.createDirectory(home.resolve("browser")));
        browser.width(1280);
        browser.open(report);
    }

    private static String scenario() throws IOException {
        return Files.readString(Program.DUEL)
                .replace("Two rivals", "Rivals </title><b>bold</b>")
                .replace("  =Alpha:", "  " + quoted(HOSTILE) + ":")
                .replace("  Beta:", "  " + quoted(RIGHT_TO_LEFT) + ":");
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    @AfterAll
    void close() throws IOException {
        if (browser != null) browser.close();
    }

    @Test
    void loadsNothingAndComplainsOfNothing() {
        assertThat(browser.requests()).containsExactly(report.toUri().toString());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void noticesWhatItMustNotDo() throws IOException {
        var bad = home.resolve("bad.html");
        Files.writeString(
                bad,
                Files.readString(report)
                        .replace("</main>", "<p style='color:red'>x</p><script>throw 1</script></main>"));
        try {
            browser.open(bad);
            assertThat(browser.complaints())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(text -> text.contains("script-src") || text.contains("style-src"));
        } finally {
            browser.open(report);
        }
    }

    @Test
    void takesNamesAsTheyAre() throws IOException {
        assertThat(texts(TABLE + ".tBodies[0].querySelectorAll('th bdi')")).contains(HOSTILE, RIGHT_TO_LEFT);
        assertThat(browser.ask("document.title").asString()).isEqualTo("Rivals </title><b>bold</b>");
        assertThat(browser.ask("document.querySelectorAll('script').length").asInt())
                .isOne();
        assertThat(browser.ask("document.querySelectorAll('img, b').length").asInt())
                .isZero();
    }

    @Test
    void sortsByKeyboard() throws IOException {
        var head = TABLE + ".tHead.rows[0].cells[5]";
        var values = "[..." + TABLE + ".tBodies[0].rows].map(r => Number(r.cells[5].dataset.value))";
        browser.ask(head + ".querySelector('button').focus()");
        browser.press("Enter", 13);
        assertThat(browser.ask(head + ".getAttribute('aria-sort')").asString()).isEqualTo("ascending");
        assertThat(numbers(browser.ask(values))).hasSizeGreaterThan(1).isSorted();
        browser.press("Enter", 13);
        assertThat(browser.ask(head + ".getAttribute('aria-sort')").asString()).isEqualTo("descending");
        assertThat(numbers(browser.ask(values))).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(browser.ask("document.getElementById('said').textContent").asString())
                .contains("descending");
        assertThat(browser.ask("document.querySelectorAll('[aria-sort]').length")
                        .asInt())
                .isOne();
    }

    @Test
    void unfoldsWhatALinkPointsAt() throws IOException {
        browser.ask("[...document.querySelectorAll('nav a')].find(a => a.textContent.startsWith('Values')).click()");
        var open = "[...document.querySelectorAll('details')].find(d => d.textContent.startsWith('Values')).open";
        for (int k = 0; k < 50 && !browser.ask(open).asBoolean(false); k++) browser.ask("0");
        assertThat(browser.ask(open).asBoolean()).isTrue();
    }

    @Test
    void describesItsFigures() throws IOException {
        assertThat(texts("document.querySelectorAll('svg[role=img] > title')"))
                .hasSize(12)
                .noneMatch(String::isBlank);
        assertThat(texts("document.querySelectorAll('svg[role=img] > desc')"))
                .hasSize(12)
                .allMatch(text -> text.contains("Across: ") && text.contains("highest"));
        assertThat(browser.ask("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"
                                + " === document.querySelectorAll('[id]').length")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void fitsWideAndNarrowWindows() throws IOException {
        for (int width : new int[] {1280, 390}) {
            browser.width(width);
            assertThat(browser.ask("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(width);
        }
        browser.width(1280);
    }

    @Test
    void isReadableInLightAndDark() throws IOException {
        for (var scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            Files.write(PICTURES.resolve(scheme + ".png"), browser.picture());
            assertThat(contrast("document.body")).as(scheme).isGreaterThan(7);
            assertThat(contrast("document.querySelector('.about')")).as(scheme).isGreaterThan(4.5);
            assertThat(contrast("document.querySelector('svg text')"))
                    .as(scheme)
                    .isGreaterThan(7);
        }
        browser.prefer("light");
    }

    /** How much text stands out from the page behind it, by the rule of WCAG 2. */
    private double contrast(String element) throws IOException {
        return browser.ask("""
                (e => {
                  const parts = c => c.match(/[\\d.]+/g).slice(0, 3).map(Number);
                  const light = c => parts(c).map(v => v / 255)
                      .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                      .reduce((sum, v, k) => sum + [.2126, .7152, .0722][k] * v, 0);
                  const style = getComputedStyle(e);
                  const behind = getComputedStyle(e.closest('svg') || document.documentElement).backgroundColor;
                  const [a, b] = [e.closest('svg') ? style.fill : style.color, behind].map(light);
                  return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                })(%s)""".formatted(element)).asDouble();
    }

    @Test
    void prints() throws IOException {
        var paper = browser.print();
        Files.write(PICTURES.resolve("print.pdf"), paper);
        assertThat(new String(paper, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(paper.length).isGreaterThan(20_000);
    }

    private List<String> texts(String elements) throws IOException {
        return stream(browser.ask("[..." + elements + "].map(e => e.textContent)"))
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Double> numbers(JsonNode values) {
        return stream(values).map(JsonNode::asDouble).toList();
    }

    private static Stream<JsonNode> stream(JsonNode values) {
        return values.valueStream();
    }
}
