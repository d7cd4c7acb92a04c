package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void showsTheLastTickUnlessToldOtherwise() {
        assertThat(audit("duel")).isZero();
        var last = out.toString();
        assertThat(last)
                .contains("Balance-sheet matrix")
                .contains("Transaction-flow matrix")
                .contains("Revaluation matrix");
        out.getBuffer().setLength(0);
        assertThat(audit("duel", "--tick", "47")).isZero();
        assertThat(out).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference-r7", "ai-race-2025", "telecom-1996"})
    void fitsIntoAWideTerminal(String scenario) {
        assertThat(audit(scenario)).isZero();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 160);
    }

    @Test
    void shedsFirmsWhereThereIsNoRoomForThem() {
        audit("telecom-1996");
        assertThat(out.toString()).contains("Firms").doesNotContain("WorldCom");
        audit("telecom-1996", "--firms", "all");
        assertThat(out.toString()).contains("Level 3");
    }

    @Test
    void writesNumbersThatAddUp() throws IOException {
        assertThat(audit("duel", "--tick", "20", "--format", "csv")).isZero();
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString()))) {
            assertThat(parser.getHeaderNames())
                    .startsWith("tick", "date", "matrix", "row")
                    .endsWith("Capital", "sum");
            for (var row : parser) {
                double sum = 0;
                for (int k = 4; k < row.size() - 1; k++) sum += Double.parseDouble(row.get(k));
                assertThat(Math.abs(sum)).as(row.toString()).isLessThan(1e-9);
            }
        }
    }

    @Test
    void writesOneDocument() {
        assertThat(audit("duel", "--format", "json", "--firms", "sum")).isZero();
        var document = JsonMapper.shared().readTree(out.toString());
        assertThat(document.propertyNames())
                .containsExactly(
                        "scenario",
                        "seed",
                        "money",
                        "closes",
                        "tick",
                        "date",
                        "gap",
                        "columns",
                        "balance",
                        "transactions",
                        "revaluation");
        assertThat(document.get("closes").booleanValue()).isTrue();
        int columns = document.get("columns").size();
        assertThat(document.get("balance"))
                .allSatisfy(row -> assertThat(row.get("cells").size()).isEqualTo(columns));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv"})
    void givesEachTickALine(String format) {
        assertThat(audit("duel", "--tick", "all", "--format", format)).isZero();
        assertThat(out.toString().lines()).hasSize(49);
    }

    @Test
    void writesIntoAFileButNotOverAnother() throws IOException {
        var file = folder.resolve("books.csv");
        String[] line = {"duel", "--format", "csv", "--out", file.toString()};
        assertThat(audit(line)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(audit(line)).isZero();
        Files.writeString(file, "mine");
        assertThat(audit(line)).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(audit("duel", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Choose another file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"48", "-1", "x", "1.5", "", "99999999999"})
    void refusesTicksThatAreNone(String tick) {
        assertThat(audit("duel", "--tick=" + tick)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("--tick");
    }

    private int audit(String... arguments) {
        var line = new String[arguments.length + 1];
        line[0] = "audit";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Main.execute(new PrintWriter(out), new PrintWriter(err), line);
    }
}
