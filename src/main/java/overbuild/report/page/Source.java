package overbuild.report.page;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import overbuild.report.Charts;
import overbuild.report.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A folder that a command wrote.
 *
 * @param folder the folder
 * @param manifest its manifest
 */
record Source(Path folder, JsonNode manifest) {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A document among its files. */
    JsonNode json(String name) {
        return json(folder, name);
    }

    static JsonNode json(Path folder, String name) {
        var file = folder.resolve(name);
        try {
            var document = Json.read(Files.readString(file));
            if (document.isObject()) return document;
            throw new NoReport(file + " holds no JSON object.");
        } catch (JacksonException | CharacterCodingException broken) {
            throw new NoReport(
                    file + " is no JSON. Maybe it was changed by hand, or its run was cut off; run it again.");
        } catch (IOException failure) {
            throw new NoReport("Cannot read " + file + ".");
        }
    }

    /** The rows of a sheet among its files, which has these columns. */
    List<CSVRecord> rows(String name, List<String> columns) {
        var file = folder.resolve(name);
        try (var text = Files.newBufferedReader(file);
                var sheet = CSV.parse(text)) {
            var missing = columns.stream()
                    .filter(column -> !sheet.getHeaderNames().contains(column))
                    .findFirst();
            if (missing.isEmpty()) return sheet.getRecords();
            throw new NoReport(
                    file + " has no column '" + missing.get() + "'. Maybe it was changed by hand; " + again());
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException failure) {
            throw new NoReport("Cannot read " + file + " as CSV. Maybe it was changed by hand; " + again());
        }
    }

    /** Its charts by name. */
    List<Path> charts() {
        var charts = folder.resolve(Charts.FOLDER);
        if (!Files.isDirectory(charts)) return List.of();
        try (var files = Files.list(charts)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new NoReport("Cannot read " + charts + ".");
        }
    }

    /** Fails when a file is missing that the folder's kind has. */
    void needs(String... names) {
        for (var name : names) {
            if (Files.isRegularFile(folder.resolve(name))) continue;
            throw new NoReport(folder + " is not whole: " + name + " is missing. Maybe " + again());
        }
    }

    /** What brings it back. */
    String again() {
        return "run it again: " + manifest.path("command").asString("");
    }
}
