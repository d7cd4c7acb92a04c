package overbuild.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;

/**
 * Sets one value of a scenario before its records are made: {@code firms.Oracle.strategy.lambda=0.2}, {@code market={type:
 * Cournot}}, {@code firms.*.beliefs.psi=1}, {@code targets[0].low=0.1}.
 */
record Patch(List<String> steps, Node value) {
    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+|\\[\\d+]");
    private static final Pattern FORM = Pattern.compile("[^.\\[\\]=]+(\\.[^.\\[\\]=]+|\\[\\d{1,6}])*");

    /**
     * Reads a patch.
     *
     * @throws ScenarioException when it is not of the form {@code path=value}
     */
    static Patch parse(String text) {
        var origin = Origin.set(text);
        int equals = text.indexOf('=');
        var path = equals < 0 ? "" : text.substring(0, equals).strip();
        if (!FORM.matcher(path).matches()) {
            throw new ScenarioException(
                    new Problem(origin, "", "must have the form path=value, such as firms.*.beliefs.psi=1"));
        }
        var value = Yaml.parse(text.substring(equals + 1), origin);
        return new Patch(steps(path), value == null ? new Leaf(Node.Kind.NULL, "", origin) : value);
    }

    /** A value at a place; nothing when the place is not of the form of a path. */
    static Optional<Patch> of(String path, Node value) {
        return FORM.matcher(path).matches() ? Optional.of(new Patch(steps(path), value)) : Optional.empty();
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>(
                STEP.matcher(path).results().map(match -> match.group()).toList());
        int last = steps.size() - 1;
        if (last > 0 && steps.get(last).equals("type")) steps.remove(last);
        return List.copyOf(steps);
    }

    /** The scenario with the value set. */
    Fields apply(Fields scenario, Findings findings) {
        if (!steps.get(0).equals(Merge.EVERY_FIRM)) return (Fields) set(scenario, 0, findings);
        var listed = scenario.has("firms") ? under("firms", "*").apply(scenario, findings) : scenario;
        return listed.has("population") ? under("population", "*", "firm").apply(listed, findings) : listed;
    }

    private Patch under(String... places) {
        List<String> longer = new ArrayList<>(List.of(places));
        longer.addAll(steps.subList(1, steps.size()));
        return new Patch(longer, value);
    }

    private Node set(Node node, int depth, Findings findings) {
        if (depth == steps.size()) return replaced(node);
        var step = steps.get(depth);
        if (step.startsWith("[")) return inList(node, depth, findings);
        var open = node == null || node.isNull() ? Fields.empty(value.origin()) : typed(node);
        if (open instanceof Items) return refuse(node, depth, "is a list; pick an entry such as [0]", findings);
        if (!(open instanceof Fields fields)) return refuse(node, depth, "has no parts to set", findings);
        if (Quantity.is(fields) && !Quantity.KEYS.contains(step)) {
            return fields.with("value", set(fields.entries().get("value"), depth, findings));
        }
        if (step.equals("*")) return each(fields, depth, findings);
        boolean firm = depth == 1 && steps.get(0).equals("firms");
        if (firm && !fields.entries().containsKey(step)) {
            var names = fields.entries().keySet();
            return refuse(node, depth + 1, "is no firm. " + Nearest.hint(step, names), findings);
        }
        var old = fields.entries().get(step);
        boolean gone = depth + 1 == steps.size() && value.isNull() && old instanceof Fields;
        return gone ? fields.without(step) : fields.with(step, set(old, depth + 1, findings));
    }

    private Fields each(Fields fields, int depth, Findings findings) {
        var entries = new LinkedHashMap<String, Node>();
        fields.entries().forEach((key, node) -> entries.put(key, set(node, depth + 1, findings)));
        return new Fields(entries, fields.origin());
    }

    private Node inList(Node node, int depth, Findings findings) {
        if (!(node instanceof Items list)) return refuse(node, depth, "is no list here", findings);
        var index = Integer.parseInt(steps.get(depth).replaceAll("[\\[\\]]", ""));
        if (index >= list.items().size()) {
            return refuse(node, depth, "has " + list.items().size() + " entries, counted from 0", findings);
        }
        var items = new ArrayList<>(list.items());
        items.set(index, set(items.get(index), depth + 1, findings));
        return new Items(items, list.origin());
    }

    private Node replaced(Node node) {
        boolean around = node instanceof Fields old && Quantity.is(old);
        boolean whole = value instanceof Fields fresh && Quantity.is(fresh);
        return around && !whole ? Quantity.replaced((Fields) node, value) : value;
    }

    private static Node typed(Node node) {
        return node instanceof Leaf leaf ? Merge.typed(leaf) : node;
    }

    private Node refuse(Node node, int depth, String rest, Findings findings) {
        var path = String.join(".", steps.subList(0, depth)).replace(".[", "[");
        findings.report(value, path, rest);
        return node == null ? new Leaf(Node.Kind.NULL, "", value.origin()) : node;
    }
}
