package overbuild.selftest.kind;

/** Records state rates per tick; scenarios state them per year. */
final class PerYear {
    private PerYear() {}

    /** (1+g)^4-1. */
    static double growth(double perTick) {
        return Math.pow(1 + perTick, 4) - 1;
    }

    /** 1-(1-d)^4. */
    static double decay(double perTick) {
        return 1 - Math.pow(1 - perTick, 4);
    }
}
