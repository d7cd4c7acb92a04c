package overbuild.model;

import org.apache.commons.math3.util.FastMath;

/**
 * The one place for transcendental functions: the same bits on every machine and JDK, since FastMath is plain IEEE 754
 * arithmetic without platform intrinsics.
 */
public final class Maths {
    private Maths() {}

    /** e to the power of x. */
    public static double exp(double x) {
        return FastMath.exp(x);
    }

    /** Natural logarithm. */
    public static double log(double x) {
        return FastMath.log(x);
    }

    /**
     * x to the power of y, for x at or above 0, by exp(y ln x): accurate to a few units in the last place times |y ln x|, and
     * three times as fast as a correctly rounded power.
     */
    public static double pow(double x, double y) {
        if (y == 1) return x;
        if (y == 0 || x == 1) return 1;
        return FastMath.exp(y * FastMath.log(x));
    }

    /** x to a whole power, by repeated multiplication. */
    public static double power(double x, int n) {
        double result = 1;
        for (int k = 0; k < n; k++) result *= x;
        return result;
    }

    /** x held between two bounds. */
    public static double clip(double x, double low, double high) {
        return Math.max(low, Math.min(high, x));
    }
}
