package overbuild.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads YAML into nodes that know where they stand. */
final class Yaml {
    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 100_000;
    private static final YAMLFactory FACTORY = YAMLAnchorReplayingFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser parser;
    private final Origin start;
    private int nodes;

    private Yaml(JsonParser parser, Origin start) {
        this.parser = parser;
        this.start = start;
    }

    /**
     * Reads one document.
     *
     * @return null when the text is empty
     * @throws ScenarioException when the text is no YAML, or too deep or too large once its aliases are expanded
     */
    static Node parse(String text, Origin start) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new Yaml(parser, start).document();
        }
    }

    private Node document() {
        try {
            if (parser.nextToken() == null) return null;
            var root = node(start.at(1, 1));
            if (parser.nextToken() != null) throw fail("begins a second document");
            return root;
        } catch (StreamConstraintsException failure) {
            throw fail(limit(failure.getOriginalMessage()));
        } catch (JacksonException failure) {
            var location = failure.getLocation();
            var where = location == null ? here() : start.at(Math.max(0, location.getLineNr()), location.getColumnNr());
            throw new ScenarioException(new Problem(where, "", words(failure.getOriginalMessage())));
        }
    }

    private Node node(Origin origin) {
        if (++nodes > MOST_NODES) throw fail("grows too large once its aliases are expanded");
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(origin);
            case START_ARRAY -> items(origin);
            case VALUE_NULL -> new Leaf(Node.Kind.NULL, "", origin);
            case VALUE_TRUE, VALUE_FALSE -> new Leaf(Node.Kind.FLAG, parser.getString(), origin);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Leaf(Node.Kind.NUMBER, parser.getString(), origin);
            default -> Leaf.text(parser.getString(), origin);
        };
    }

    private Fields fields(Origin origin) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var here = here();
            if (entries.containsKey(key)) {
                var first = entries.get(key).origin().line();
                throw fail("has the key '" + key + "' twice, first in line " + first);
            }
            parser.nextToken();
            entries.put(key, node(here));
        }
        return new Fields(entries, origin);
    }

    private Items items(Origin origin) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(node(here()));
        return new Items(items, origin);
    }

    private Origin here() {
        var location = parser.currentTokenLocation();
        return start.at(location.getLineNr(), location.getColumnNr());
    }

    private ScenarioException fail(String message) {
        return new ScenarioException(new Problem(here(), "", message));
    }

    private static String limit(String message) {
        if (message.contains("depth")) return "is nested deeper than " + DEEPEST + " levels";
        if (message.contains("replay")) return "grows too large once its aliases are expanded";
        return "is too large: " + message.lines().findFirst().orElse("");
    }

    private static String words(String message) {
        if (message.contains("\\t(TAB)")) return "has a tab where only spaces may indent";
        return "is no YAML: "
                + message.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(" "))
                        .collect(Collectors.joining(", "));
    }
}
