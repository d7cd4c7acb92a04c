package overbuild.attribution;

import java.util.List;

/**
 * What is kept of a run.
 *
 * @param outcome the outcome; NaN where it has no meaning
 * @param path the path of a metric, tick by tick
 */
public record Reading(double outcome, List<Double> path) {
    public Reading {
        path = List.copyOf(path);
    }
}
