package overbuild.model;

/**
 * Unit cost that falls by the same share each time that all that was ever built doubles.
 *
 * <p>c(Z) = c(Z_0) (Z/Z_0)^-b, b = -log2(1 - LR).
 *
 * <p>Source: Wright 1936.
 *
 * @param rate fall of the cost per doubling, LR
 */
public record LearningCurve(double rate) {
    /** Exponent b. */
    public double exponent() {
        return -Maths.log(1 - rate) / Maths.log(2);
    }

    /** Factor on the cost when all that was ever built has grown by a factor. */
    public double factor(double growth) {
        return Maths.pow(growth, -exponent());
    }
}
