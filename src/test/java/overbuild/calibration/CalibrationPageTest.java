package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Main;
import overbuild.Page;
import overbuild.experiment.StopSign;

/**
 * {@code docs/calibration.md} shows what the shipped calibrations found. They take minutes, so that only what their estimates give is
 * reckoned here, to the last bit; {@code -Ddocs.update} runs them whole.
 */
class CalibrationPageTest {
    private static final Path PAGE = Path.of("docs/calibration.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- (?:found|parameters): ([\\w-]+) -->\\n)(.*?)(<!-- end -->)");
    private static final Pattern HELD = Pattern.compile("<!-- at ([^>]*) the distance is ([^>]*) -->");

    private static final Pattern CARRIED = Pattern.compile(
            "(?m)^(\\S+), with parameters carried over(?:.*\\n)+?(\\d+) of (\\d+) targets hit, (\\d+) as .*?; (\\d+) of them");

    private static final Pattern COVERAGE = Pattern.compile("%, ([\\d.]+) %]");

    @TempDir
    Path home;

    static List<String> names() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(2))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsWhatEstimatesGiveToday(String name) throws IOException {
        if (List.of("", "true", name).contains(System.getProperty("docs.update", "no"))) rewrite(name);
        var held = HELD.matcher(block(name));
        assertThat(held.find()).isTrue();
        assertThat(distance(name, held.group(1)))
                .as("rewrite it with -Ddocs.update")
                .isEqualTo(held.group(2));
    }

    @ParameterizedTest
    @MethodSource("names")
    void recoversWhatMadeHistoriesUp(String name) throws IOException {
        var block = block(name);
        var shares = COVERAGE.matcher(block)
                .results()
                .map(row -> Double.parseDouble(row.group(1)))
                .toList();
        assertThat(shares).as("upper ends of coverage").hasSizeGreaterThan(2).allMatch(share -> share >= 95);
        assertThat(block).doesNotContain("held the truth too seldom");
    }

    @Test
    void sumsUpWhatWasCarried() throws IOException {
        var lines = new ArrayList<>(List.of(
                "| from | to | targets | hit | as it stands | better than every null model |",
                "|---|---|---|---|---|---|"));
        for (var name : names()) {
            CARRIED.matcher(block(name))
                    .results()
                    .map(row -> "| `" + name + "` | `" + row.group(1) + "` | " + row.group(3) + " | " + row.group(2)
                            + " | " + row.group(4) + " | " + row.group(5) + " |")
                    .forEach(lines::add);
        }
        assertThat(lines).hasSizeGreaterThan(10);
        new Page(PAGE).check(Map.of("carried", String.join("\n", lines)));
    }

    private static String block(String name) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(2).equals(name))
                .map(block -> block.group(3))
                .findFirst()
                .orElseThrow();
    }

    /** Squared distance from what was observed, targets weighed alike, of the runs that were fitted. */
    private String distance(String name, String values) throws IOException {
        var calibration = Calibrations.read(Path.of("scenarios/calibrations", name + ".yaml"));
        var chance = calibration.file().seeds();
        try (var ledger = Ledger.open(calibration, home.resolve("ledger"), true, false, "");
                var bench = new Bench(calibration, ledger, 2, new StopSign())) {
            var runs = bench.values(numbers(values), Chance.seeds(chance.fit(), chance.runs()));
            double sum = 0;
            for (double gap : Gaps.of(calibration).of(runs)) sum += gap * gap;
            return Double.toString(sum);
        }
    }

    private static double[] numbers(String values) {
        return Arrays.stream(values.split(", ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private void rewrite(String name) throws IOException {
        var out = new StringWriter();
        var folder = home.resolve("whole");
        Main.execute(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "calibrate",
                name,
                "--no-charts",
                "--out",
                folder.toString());
        var values = Files.readAllLines(folder.resolve("parameters.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[2])
                .collect(Collectors.joining(", "));
        var held = "<!-- at " + values + " the distance is " + distance(name, values) + " -->\n";
        var table = out.toString().replaceFirst("(?s)Files: .*", "").strip();
        var page = BLOCK.matcher(Files.readString(PAGE))
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(2).equals(name)
                                ? block.group(1) + held + "```text\n" + shown(block, table) + "\n```\n" + block.group(4)
                                : block.group()));
        Files.writeString(PAGE, page);
    }

    /** All of it, or its second paragraph, the parameters. */
    private static String shown(MatchResult block, String table) {
        return block.group(1).contains("found") ? table : table.split("\n\n", -1)[1];
    }
}
