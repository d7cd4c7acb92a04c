package overbuild.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads cases from a list of records, each {@code {"id", "kind", "through", "cases": [{"inputs", "outputs"}], "tolerance"}}. */
public final class CaseFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final String name;
    private final List<Case> cases = new ArrayList<>();

    private CaseFile(String name) {
        this.name = name;
    }

    /** The cases that come with the program. */
    public static List<Case> shipped() {
        try (var stream = CaseFile.class.getResourceAsStream("benchmarks.json")) {
            return read("benchmarks.json", stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The cases of a file.
     *
     * @throws IllegalArgumentException when the file cannot be read or is not of that form
     */
    public static List<Case> read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException failure) {
            var reason = Files.isDirectory(file)
                    ? "it is a folder"
                    : Files.exists(file) ? failure.getMessage() : "there is no such file";
            throw new IllegalArgumentException("Cannot read " + file + ": " + reason, failure);
        }
    }

    /** The cases of a text. */
    static List<Case> read(String name, byte[] text) {
        var file = new CaseFile(name);
        file.records(file.parsed(text));
        return List.copyOf(file.cases);
    }

    private JsonNode parsed(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException failure) {
            var place = failure.getLocation();
            var line = place == null ? "" : " line " + place.getLineNr() + ":";
            throw new IllegalArgumentException(
                    name + ":" + line + " no JSON: " + failure.getOriginalMessage(), failure);
        }
    }

    private void records(JsonNode records) {
        if (!records.isArray()) throw malformed("the file is not a list of records");
        for (int k = 0; k < records.size(); k++) {
            var record = records.get(k);
            if (!record.isObject()) throw malformed("record " + k + " is not a record");
            record(record, text(record, "id", "record " + k));
        }
    }

    private void record(JsonNode record, String id) {
        var list = record.get("cases");
        if (list == null || !list.isArray()) throw malformed(id + " has no list of 'cases'");
        String kind = text(record, "kind", id);
        String through = text(record, "through", id);
        var tolerance = tolerance(record, id);
        for (int k = 0; k < list.size(); k++) {
            var one = list.get(k);
            cases.add(new Case(id, k, kind, through, named(one, "inputs"), named(one, "outputs"), tolerance));
        }
    }

    private static JsonNode named(JsonNode one, String name) {
        var node = one.get(name);
        return node != null && node.isObject() ? node : null;
    }

    private Tolerance tolerance(JsonNode record, String id) {
        var node = record.get("tolerance");
        if (node == null) throw malformed(id + " has no 'tolerance'");
        return new Tolerance(bound(node, "relative", id), bound(node, "absolute", id));
    }

    private double bound(JsonNode tolerance, String name, String id) {
        var node = tolerance.get(name);
        if (node == null || !node.isNumber() || !(node.doubleValue() >= 0)) {
            throw malformed(id + " has no tolerance '" + name + "' at or above 0");
        }
        return node.doubleValue();
    }

    private String text(JsonNode record, String field, String owner) {
        var node = record.get(field);
        if (node == null || !node.isString()) throw malformed(owner + " has no text '" + field + "'");
        return node.stringValue();
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(name + ": " + what);
    }
}
