package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void disarmsFormulas(String name) {
        assertThat(Csv.cell(name)).isEqualTo("'" + name);
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(Csv.cell("AT&T = telecom")).isEqualTo("AT&T = telecom");
        assertThat(Csv.cell("")).isEmpty();
    }

    @Test
    void leavesNegativeNumbersAlone() {
        assertThat(Csv.cell(-1.5)).isEqualTo("-1.5");
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        assertThat(Csv.cell(Double.NaN)).isEmpty();
    }

    @Test
    void writesTheShortestDigitsOnEveryJava() {
        assertThat(Csv.cell(Double.parseDouble("2e23"))).isEqualTo("2.0E23");
        assertThat(Csv.cell(1.0 / 3)).isEqualTo("0.3333333333333333");
    }

    @Test
    void quotesAsTheStandardSays() throws IOException {
        var file = folder.resolve("x.csv");
        Csv.write(new Sheet(List.of("tick", "firm"), List.of(List.of(0, "Smith, \"Bob\"\nand son"))), file);
        assertThat(Files.readString(file)).isEqualTo("tick,firm\r\n0,\"Smith, \"\"Bob\"\"\nand son\"\r\n");
        try (var parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
            assertThat(parser.getRecords().get(1).get(1)).isEqualTo("Smith, \"Bob\"\nand son");
        }
    }
}
