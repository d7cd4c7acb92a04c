package overbuild.gui;

import java.util.List;
import overbuild.model.Quarter;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a person did to the world while a run went on.
 *
 * @param lever what
 * @param values by how much
 * @param from first quarter
 * @param until last quarter; null when it goes on
 */
record Change(Lever lever, List<Double> values, Quarter from, Quarter until) {
    Change {
        values = List.copyOf(values);
    }

    /** Whether it moves a lever. */
    boolean moves(Lever other) {
        return lever.name().equals(other.name());
    }

    /** The numbers of it. */
    double[] numbers() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The same with an end. */
    Change until(Quarter last) {
        return new Change(lever, values, from, last);
    }

    /**
     * The intervention as scenario files have it.
     *
     * @param end last quarter of the run
     */
    ObjectNode tree(Quarter end) {
        var last = until == null && lever.needsEnd() ? end : until;
        var intervention = (Record) lever.intervention(from, last, numbers());
        var tree = JsonNodeFactory.instance
                .objectNode()
                .put("type", intervention.getClass().getSimpleName());
        tree.setAll(ScenarioWriter.tree(intervention));
        return tree;
    }
}
