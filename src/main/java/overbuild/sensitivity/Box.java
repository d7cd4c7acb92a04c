package overbuild.sensitivity;

import java.util.List;

/**
 * A part of the space, one condition for each parameter.
 *
 * @param conditions by parameter; {@link Condition.Anything} where it does not matter
 * @param points points inside
 * @param cases cases inside
 * @param mass share of all points inside
 * @param density share of the points inside that are cases
 * @param coverage share of all cases inside
 */
public record Box(List<Condition> conditions, int points, double cases, double mass, double density, double coverage) {
    public Box {
        conditions = List.copyOf(conditions);
    }

    /** Number of parameters that matter. */
    public int restricted() {
        return (int) conditions.stream()
                .filter(condition -> !(condition instanceof Condition.Anything))
                .count();
    }
}
