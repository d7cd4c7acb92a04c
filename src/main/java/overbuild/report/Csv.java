package overbuild.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.io.NumberOutput;

/** Writes sheets as RFC 4180; no cell is taken for a formula by a spreadsheet. */
final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    static void write(Sheet sheet, Path file) throws IOException {
        try (var text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(sheet, text);
        }
    }

    static void write(Sheet sheet, Appendable text) throws IOException {
        var printer = CSVFormat.RFC4180.print(text);
        printer.printRecord(sheet.columns());
        for (var row : sheet.rows()) {
            for (var cell : row) printer.print(cell(cell));
            printer.println();
        }
    }

    /** A number with as many digits as tell it from its neighbours, nothing for NaN, or text that is no formula. */
    static String cell(Object value) {
        if (value instanceof Double number) return number.isNaN() ? "" : NumberOutput.toString(number, true);
        if (value instanceof Number number) return number.toString();
        var text = value.toString();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
