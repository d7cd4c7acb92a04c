package overbuild.sensitivity;

import java.util.Comparator;

/**
 * A way to change one condition of a box.
 *
 * @param parameter whose condition changes
 * @param condition what it becomes
 * @param points points that the box has then
 * @param cases cases that it has then
 */
record Cut(int parameter, Condition condition, int points, double cases) {
    /** The densest box; of those the one with most points. */
    static final Comparator<Cut> BEST =
            Comparator.comparingDouble(Cut::density).thenComparing(Cut::points).thenComparing(cut -> -cut.parameter);

    double density() {
        return cases / points;
    }
}
