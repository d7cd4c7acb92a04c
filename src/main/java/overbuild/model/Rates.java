package overbuild.model;

/** Conversions from rates per year, effective, to rates per tick of a quarter. */
public final class Rates {
    /** Ticks in a year. */
    public static final int TICKS_PER_YEAR = 4;

    private Rates() {}

    /** Growth or interest per tick: (1+g)^(1/4)-1. */
    public static double growth(double perYear) {
        return perYear == 0 ? 0 : Maths.pow(1 + perYear, 0.25) - 1;
    }

    /** Decay per tick: 1-(1-d)^(1/4). */
    public static double decay(double perYear) {
        return perYear == 0 ? 0 : 1 - Maths.pow(1 - perYear, 0.25);
    }

    /** Log growth per tick of an effective rate per year: ln(1+g)/4. */
    public static double logGrowth(double perYear) {
        return Maths.log(1 + perYear) / TICKS_PER_YEAR;
    }

    /** Effective rate per year of a log growth per tick. */
    public static double perYear(double logGrowth) {
        return Maths.exp(TICKS_PER_YEAR * logGrowth) - 1;
    }
}
