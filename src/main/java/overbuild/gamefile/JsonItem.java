package overbuild.gamefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** A piece of a JSON document that knows its line. */
sealed interface JsonItem {
    /** Where it begins. */
    int line();

    /** How a message names it. */
    String words();

    /** An object. */
    record Fields(Map<String, JsonItem> entries, int line) implements JsonItem {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** A list. */
    record Items(List<JsonItem> items, int line) implements JsonItem {
        @Override
        public String words() {
            return "a list of " + items.size();
        }
    }

    /** A finite number. */
    record Numeric(double value, int line) implements JsonItem {
        @Override
        public String words() {
            return Double.toString(value);
        }
    }

    /** A text. */
    record Text(String value, int line) implements JsonItem {
        @Override
        public String words() {
            return "the text " + Flaws.quoted(value);
        }
    }

    /** Anything else: true, false, null, or a number that is not finite. */
    record Other(String words, int line) implements JsonItem {}

    /** Reads one document. */
    static JsonItem parse(String text, Flaws flaws) {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) throw flaws.fatal(1, "expected a game, but the file is empty");
            var item = item(parser);
            if (parser.nextToken() != null)
                throw flaws.fatal(line(parser), "expected the end of the file after the game");
            return item;
        } catch (JacksonException failure) {
            var place = failure.getLocation();
            throw flaws.fatal(
                    place == null ? 1 : Math.max(1, place.getLineNr()), "no JSON: " + failure.getOriginalMessage());
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static JsonItem item(JsonParser parser) {
        int line = line(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Fields(fields(parser), line);
            case START_ARRAY -> new Items(items(parser), line);
            case VALUE_STRING -> new Text(parser.getString(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, line);
            default -> new Other(parser.getString(), line);
        };
    }

    private static JsonItem number(JsonParser parser, int line) {
        double value = parser.getDoubleValue();
        return Double.isFinite(value) ? new Numeric(value, line) : new Other(Flaws.quoted(parser.getString()), line);
    }

    private static Map<String, JsonItem> fields(JsonParser parser) {
        Map<String, JsonItem> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            entries.put(key, item(parser));
        }
        return entries;
    }

    private static List<JsonItem> items(JsonParser parser) {
        List<JsonItem> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(item(parser));
        return items;
    }
}
