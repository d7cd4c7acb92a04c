package overbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON documents; numbers that are none become null. */
public final class Json {
    private Json() {}

    /** An empty document. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty list. */
    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A number, or null where it is not finite. */
    static JsonNode number(double value) {
        return Double.isFinite(value)
                ? JsonNodeFactory.instance.numberNode(value)
                : JsonNodeFactory.instance.nullNode();
    }

    /** Reads a document. */
    public static JsonNode read(String text) {
        return ScenarioWriter.read(text);
    }

    /** A document as text for people and programs. */
    public static String text(JsonNode document) {
        return ScenarioWriter.pretty(document);
    }

    /** Writes a document into a file. */
    static void write(JsonNode document, Path file) throws IOException {
        Files.writeString(file, text(document) + "\n");
    }
}
