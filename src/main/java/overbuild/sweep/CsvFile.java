package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as a CSV file, which appears at once and whole. */
final class CsvFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private CsvFile() {}

    static void write(Path target, List<String> columns, Iterator<Object[]> rows) throws IOException {
        var draft = draft(target);
        try (var file = Files.newBufferedWriter(draft);
                var printer = new CSVPrinter(file, FORMAT)) {
            printer.printRecord(columns);
            while (rows.hasNext()) printer.printRecord(rows.next());
        }
        ManifestFile.settle(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes it, and what a crash left of it. */
    static void drop(Path target) throws IOException {
        Files.deleteIfExists(draft(target));
        Files.deleteIfExists(target);
    }

    private static Path draft(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".tmp");
    }
}
