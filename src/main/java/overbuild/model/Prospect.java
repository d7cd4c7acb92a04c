package overbuild.model;

/**
 * A future that a firm reckons with when it decides.
 *
 * @param rivals rivals' capacity at delivery, structure units, in the proportions that the firm sees
 * @param demand demand at delivery over the demand that the firm believes in
 * @param hurdle what a structure has to earn over its user cost
 */
public record Prospect(double rivals, double demand, double hurdle) {
    /** Rivals with another capacity; all else as believed. */
    public static Prospect against(double rivals) {
        return new Prospect(rivals, 1, 1);
    }
}
