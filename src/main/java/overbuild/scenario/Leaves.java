package overbuild.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;

/** Makes single values: numbers, texts, choices, quarters and dated paths, bare or with unit, source and note. */
final class Leaves {
    private final Findings findings;
    private final UnitNames units;
    private final Sources sources;
    private final Numbers numbers;

    Leaves(Findings findings, UnitNames units, Sources sources) {
        this.findings = findings;
        this.units = units;
        this.sources = sources;
        this.numbers = new Numbers(findings);
    }

    /** Makes a value and notes its row. */
    Object bind(Slot slot, Node node) {
        var quantity = open(slot, Quantity.bare(node));
        if (slot.shape() == Shape.DATED && quantity.value() instanceof Fields dates) {
            return dated(slot, dates, quantity);
        }
        var value = value(slot, quantity);
        if (value != null) findings.row(slot, show(value), quantity);
        return value;
    }

    /** Makes a value. */
    Object value(Slot slot, Quantity written) {
        var quantity = open(slot, written);
        if (!(quantity.value() instanceof Leaf leaf) || leaf.isNull()) {
            return wrong(slot, quantity.value());
        }
        return switch (slot.shape()) {
            case NUMBER -> numbers.number(slot, leaf, quantity.scale());
            case DATED -> {
                var number = numbers.number(slot, leaf, quantity.scale());
                yield number == null ? null : Path.of(number);
            }
            case WHOLE -> numbers.whole(slot, leaf);
            case FLAG -> leaf.kind() == Node.Kind.FLAG ? (Object) Boolean.valueOf(leaf.text()) : wrong(slot, leaf);
            case CHOICE -> choice(slot, leaf);
            case QUARTER -> quarter(slot, leaf);
            default -> text(slot, leaf);
        };
    }

    /** Takes a quantity apart; anything else stays as it is. */
    Quantity open(Slot slot, Quantity around) {
        if (!(around.value() instanceof Fields fields) || !fields.entries().containsKey("value")) return around;
        fields.entries().forEach((key, node) -> {
            if (Quantity.KEYS.contains(key)) return;
            findings.report(node, slot.under(key), "is unknown. " + Nearest.hint(key, Quantity.KEYS));
        });
        var source = Quantity.text(fields, "source");
        if (source != null) sources.check(fields.entries().get("source"), source, slot.path(), findings);
        return new Quantity(fields.entries().get("value"), scale(slot, fields), source, Quantity.text(fields, "note"));
    }

    private double scale(Slot slot, Fields fields) {
        if (!fields.has("unit")) return 1;
        var unit = fields.entries().get("unit");
        var given = Quantity.text(fields, "unit");
        var factor = given == null
                ? OptionalDouble.empty()
                : units.factor(slot.param().unit(), given);
        if (factor.isEmpty()) {
            var expected = units.words(slot.param().unit());
            findings.report(unit, slot.path(), "must have the unit " + expected + ", but had " + unit.words());
        }
        return factor.orElse(1);
    }

    private Object dated(Slot slot, Fields dates, Quantity quantity) {
        int before = findings.reports();
        List<Quarter> from = new ArrayList<>();
        List<Double> steps = new ArrayList<>();
        dates.entries().forEach((key, node) -> {
            var place = slot.entry(key, double.class);
            from.add((Quarter) quarter(slot.entry(key, Quarter.class), Leaf.text(key, node.origin())));
            var step = open(place, quantity.of(node));
            steps.add((Double) value(place, step));
            findings.row(place, show(steps.get(steps.size() - 1)), step);
        });
        if (findings.reports() > before) return null;
        try {
            return new Path(from, steps);
        } catch (IllegalArgumentException refusal) {
            findings.report(dates, slot.path() + ":", refusal.getMessage());
            return null;
        }
    }

    private Object text(Slot slot, Leaf leaf) {
        if (slot.param().unit().equals("source")) sources.check(leaf, leaf.text(), slot.path(), findings);
        return leaf.text();
    }

    private Object quarter(Slot slot, Leaf leaf) {
        try {
            return Quarter.parse(leaf.text());
        } catch (IllegalArgumentException refusal) {
            return wrong(slot, leaf);
        }
    }

    private Object choice(Slot slot, Leaf leaf) {
        var constants = Arrays.asList(slot.raw().getEnumConstants());
        var names = constants.stream().map(Object::toString).toList();
        for (var constant : constants) {
            if (constant.toString().equalsIgnoreCase(leaf.text())) return constant;
        }
        var near = Nearest.to(leaf.text(), names)
                .map(name -> ". Maybe '" + name + "'?")
                .orElse("");
        var expected = "must be one of " + String.join(", ", names);
        findings.report(leaf, slot.path(), expected + ", but was " + leaf.words() + near);
        return null;
    }

    private Object wrong(Slot slot, Node node) {
        var expected = words(slot.shape()) + (node instanceof Fields ? " or {value, unit, source, note}" : "");
        var hint = Numbers.maybe(slot, node);
        findings.report(node, slot.path(), "must be " + expected + ", but was " + node.words() + hint);
        return null;
    }

    private static String words(Shape shape) {
        return switch (shape) {
            case NUMBER, WHOLE -> "a number";
            case DATED -> "a number or a map of quarters to numbers";
            case FLAG -> "true or false";
            case QUARTER -> "a quarter such as 1996-Q1";
            default -> "a text";
        };
    }

    /** A value as text for people. */
    static String show(Object value) {
        if (value instanceof Path path) return show(path.steps().get(0));
        if (value instanceof List<?> list)
            return list.stream().map(Leaves::show).toList().toString();
        if (value instanceof Double number) return Numbers.show(number);
        return String.valueOf(value);
    }
}
