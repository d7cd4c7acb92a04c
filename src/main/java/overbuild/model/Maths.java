package overbuild.model;

/**
 * The one place for transcendental functions: the same bits on every machine and JDK, since they are made of IEEE 754 additions and
 * multiplications and of tables that StrictMath fills.
 *
 * <p>Source: table-driven exponentials and logarithms, Tang 1989 and 1990.
 */
public final class Maths {
    private static final int PIECES = 128;
    private static final double PIECES_PER_LN2 = PIECES / 0.6931471805599453;
    /** ln 2 / 128 in two parts; the first is short, so that its product with a small whole number is exact. */
    private static final double PIECE_HIGH = 0x1.62e42fefap-8;

    private static final double PIECE_LOW = 0x1.cf79abc9e3b39p-47;
    private static final double LN2_HIGH = PIECE_HIGH * PIECES;
    private static final double LN2_LOW = PIECE_LOW * PIECES;
    /** Adding it leaves a whole number in the lowest bits. */
    private static final double TO_WHOLE = 0x1.8p52;
    /** Beyond it results leave the range of normal numbers. */
    private static final double LARGEST_EXPONENT = 708;

    private static final long ROOT_HALF = Double.doubleToRawLongBits(0x1.6a09e667f3bcdp-1);
    private static final long EXPONENT_BITS = 0xfffL << 52;
    private static final double[] POWERS_OF_TWO = new double[PIECES];
    private static final double[] LOGARITHMS = new double[2 * PIECES];
    private static final double[] INVERSES = new double[2 * PIECES];

    static {
        for (int k = 0; k < PIECES; k++) POWERS_OF_TWO[k] = StrictMath.pow(2, (double) k / PIECES);
        for (int k = 1; k < 2 * PIECES; k++) {
            LOGARITHMS[k] = StrictMath.log((double) k / PIECES);
            INVERSES[k] = (double) PIECES / k;
        }
    }

    private Maths() {}

    /** e to the power of x, within 2 units in the last place. */
    public static double exp(double x) {
        if (!(x > -LARGEST_EXPONENT && x < LARGEST_EXPONENT)) return StrictMath.exp(x);
        double shifted = x * PIECES_PER_LN2 + TO_WHOLE;
        double whole = shifted - TO_WHOLE;
        long n = (long) whole;
        double r = (x - whole * PIECE_HIGH) - whole * PIECE_LOW;
        double square = r * r;
        double small = r + square * (0.5 + r * (1.0 / 6)) + square * square * (1.0 / 24 + r * (1.0 / 120));
        double piece = POWERS_OF_TWO[(int) n & (PIECES - 1)];
        double scale = Double.longBitsToDouble(((n >> 7) + 1023) << 52);
        return (piece + piece * small) * scale;
    }

    /** Natural logarithm, within 2 units in the last place. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) return StrictMath.log(x);
        long bits = Double.doubleToRawLongBits(x);
        long above = bits - ROOT_HALF;
        double power = above >> 52;
        double z = Double.longBitsToDouble(bits - (above & EXPONENT_BITS));
        int k = (int) (z * PIECES + 0.5);
        double r = (z - (double) k / PIECES) * INVERSES[k];
        double square = r * r;
        double tail = square * (-0.5 + r * (1.0 / 3)) + square * square * (-0.25 + r * 0.2 - square * (1.0 / 6));
        return power * LN2_HIGH + (LOGARITHMS[k] + (r + (tail + power * LN2_LOW)));
    }

    /** x to the power of y, for x at or above 0, by exp(y ln x): accurate to a few units in the last place times |y ln x|. */
    public static double pow(double x, double y) {
        if (y == 1) return x;
        if (y == 0 || x == 1) return 1;
        return exp(y * log(x));
    }

    /**
     * Standard normal distribution function, within 1e-15.
     *
     * <p>Source: rational approximation of Hart and others 1968, as in West 2005.
     */
    public static double normal(double x) {
        double a = Math.abs(x);
        double tail = a > 37 ? 0 : exp(-0.5 * a * a) * (a < 7.07106781186547 ? millsRatio(a) : farMillsRatio(a));
        return x > 0 ? 1 - tail : tail;
    }

    /** Upper tail over exp(-a^2/2), for a below the square root of 50. */
    private static double millsRatio(double a) {
        double over = 3.52624965998911e-2 * a + 0.700383064443688;
        over = over * a + 6.37396220353165;
        over = over * a + 33.912866078383;
        over = over * a + 112.079291497871;
        over = over * a + 221.213596169931;
        over = over * a + 220.206867912376;
        double under = 8.83883476483184e-2 * a + 1.75566716318264;
        under = under * a + 16.064177579207;
        under = under * a + 86.7807322029461;
        under = under * a + 296.564248779674;
        under = under * a + 637.333633378831;
        under = under * a + 793.826512519948;
        under = under * a + 440.413735824752;
        return over / under;
    }

    /** The same far out, by a continued fraction. */
    private static double farMillsRatio(double a) {
        double root = 2.5066282746310002;
        return 1 / ((a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))))) * root);
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
