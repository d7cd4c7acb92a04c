package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of {@code docs/changing.md} work as they stand: each file is compiled and used by its name, and nothing else is touched. */
class ChangingTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern RECORD = Pattern.compile("public record (\\w+)");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    static Path folder;

    @BeforeAll
    static void compilesTheRecipes() throws IOException {
        var files = new ArrayList<Path>();
        for (var code : blocks("java")) files.add(written(code));
        assertThat(files).hasSize(9);
        var messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of(
                    "-d", folder.resolve("classes").toString(), "-cp", CLASS_PATH, "--release", "17", "-proc:none");
            var sources = manager.getJavaFileObjectsFromPaths(files);
            boolean compiled = compiler.getTask(messages, manager, null, options, null, sources)
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    /** A file of its own for a record; for a metric the file that it belongs to, with the new constant. */
    private static Path written(String code) throws IOException {
        var record = RECORD.matcher(code);
        if (record.find()) return Files.writeString(folder.resolve(record.group(1) + ".java"), code);
        var metrics = Files.readString(Path.of("src/main/java/overbuild/metric/MarketMetric.java"));
        var first = metrics.indexOf("    LARGEST_SHARE(");
        return Files.writeString(
                folder.resolve("MarketMetric.java"), metrics.substring(0, first) + code + metrics.substring(first));
    }

    @Test
    void findsWhatIsNew() throws IOException {
        assertThat(overbuild("list")).contains("KeepShare", "CostPlus", "Stubborn", "Jump", "Slump", "RiskDominance");
        assertThat(overbuild("list", "metrics")).contains("capex_to_sales");
    }

    @Test
    void solvesAGame() throws IOException {
        assertThat(overbuild("game", "docs/race.nfg", "--solve", "RiskDominance"))
                .contains("RiskDominance: 1 equilibrium", "North: race; South: race", "one of the pure equilibria");
    }

    @Test
    void runsAScenarioWithAllOfThem() throws IOException {
        var scenario = blocks("yaml").stream()
                .filter(text -> text.startsWith("name: island"))
                .toList();
        var file = Files.writeString(folder.resolve("island.yaml"), scenario.get(0));
        var files = folder.resolve("run");
        var told = overbuild("run", file.toString(), "--no-charts", "--out", files.toString());
        assertThat(told).contains("island", "Could not pay");
        assertThat(Files.readString(files.resolve("market.csv")))
                .startsWith("tick,")
                .contains("capex_to_sales");
        assertThat(Files.readString(files.resolve("manifest.json")))
                .contains("KeepShare", "CostPlus", "Stubborn", "Slump");
    }

    /** The program with the new classes before its own, as if they had been built in. */
    private static String overbuild(String... arguments) throws IOException {
        var launcher = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = folder.resolve("classes") + File.pathSeparator + CLASS_PATH;
        var command = Stream.concat(
                        Stream.of(
                                launcher,
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "-cp",
                                classes,
                                "overbuild.Main"),
                        Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(told).isZero();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return told;
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/changing.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
