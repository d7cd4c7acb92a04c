package overbuild.report;

import java.util.List;

/**
 * A parameter that varies.
 *
 * @param name its name
 * @param labels what its values 0, 1, .. stand for; empty when it is a number
 */
public record Parameter(String name, List<String> labels) {
    public Parameter {
        labels = List.copyOf(labels);
    }

    /** Whether its values have an order. */
    public boolean isNumber() {
        return labels.isEmpty();
    }

    String label(double value) {
        return isNumber() ? Figures.number(value) : labels.get((int) value);
    }
}
