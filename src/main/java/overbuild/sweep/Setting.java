package overbuild.sweep;

import overbuild.scenario.Node;
import overbuild.scenario.Node.Leaf;

/**
 * One value set in a cell.
 *
 * @param column name of its column in tables
 * @param path place in the scenario
 * @param value what is set there, as written
 */
public record Setting(String column, String path, Node value) {
    /** It as a patch of the scenario. */
    public String patch() {
        return path + "=" + value.flow();
    }

    /** The value as a table shows it. */
    public String text() {
        if (value.isNull()) return "none";
        return value instanceof Leaf leaf ? leaf.text() : value.flow();
    }
}
