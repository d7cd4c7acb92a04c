package overbuild.selftest;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The inputs of one case of a record. */
record Inputs(JsonNode node) {
    double number(String name) {
        return need(name).doubleValue();
    }

    int whole(String name) {
        return (int) Math.round(need(name).doubleValue());
    }

    String text(String name) {
        return need(name).stringValue();
    }

    List<Double> list(String name) {
        var values = new ArrayList<Double>();
        need(name).forEach(value -> values.add(value.doubleValue()));
        return values;
    }

    private JsonNode need(String name) {
        var value = node.get(name);
        if (value == null) throw new IllegalArgumentException("the case has no input '" + name + "'");
        return value;
    }
}
