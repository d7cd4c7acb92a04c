package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The inputs of one case.
 *
 * @param node the inputs by name
 * @param run whether the record asks for a full run; else a component will do
 */
public record Inputs(JsonNode node, boolean run) {
    double number(String name) {
        return number(name, need(name));
    }

    int whole(String name) {
        double value = number(name);
        if (value != Math.rint(value)) throw new IllegalArgumentException(name + " is not a whole number: " + value);
        return Math.toIntExact((long) value);
    }

    String text(String name) {
        var value = need(name);
        if (!value.isString()) throw new IllegalArgumentException(name + " is not a text: " + value);
        return value.stringValue();
    }

    double[] numbers(String name) {
        return list(name).stream().mapToDouble(value -> value).toArray();
    }

    List<Double> list(String name) {
        return list(name, need(name));
    }

    private static List<Double> list(String name, JsonNode list) {
        if (!list.isArray()) throw new IllegalArgumentException(name + " is not a list: " + list);
        var values = new ArrayList<Double>();
        list.forEach(value -> values.add(number(name, value)));
        return values;
    }

    /** A list of rows of numbers. */
    List<List<Double>> table(String name) {
        var rows = need(name);
        if (!rows.isArray()) throw new IllegalArgumentException(name + " is not a table: " + rows);
        var table = new ArrayList<List<Double>>();
        rows.forEach(row -> table.add(list(name, row)));
        return table;
    }

    private static double number(String name, JsonNode value) {
        if (!value.isNumber()) throw new IllegalArgumentException(name + " is not a number: " + value);
        return value.doubleValue();
    }

    private JsonNode need(String name) {
        var value = node.get(name);
        if (value == null) throw new IllegalArgumentException("the case has no input '" + name + "'");
        return value;
    }
}
