package overbuild.report.game;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for people. */
final class Figure {
    private static final MathContext DIGITS = new MathContext(6);
    private static final double LARGE = 1e9;
    private static final double SMALL = 1e-4;

    private Figure() {}

    /** Six digits, without zeros at the end. */
    static String of(double value) {
        if (value == 0) return "0";
        var rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= LARGE || size < SMALL ? Double.toString(rounded.doubleValue()) : rounded.toPlainString();
    }
}
