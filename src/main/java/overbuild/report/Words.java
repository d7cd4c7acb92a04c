package overbuild.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people write them. */
final class Words {
    private Words() {}

    /** A share in percent, such as {@code 91 %}; one digit more close to 0 and 1. */
    static String percent(double share) {
        double percent = 100 * share;
        double far = Math.min(Math.abs(percent), Math.abs(100 - percent));
        boolean close = far > 0 && far < 1;
        return String.format(Locale.ROOT, close ? "%.1f %%" : "%.0f %%", percent);
    }

    /** A number with three significant digits and without exponent; commas between thousands. */
    static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) return value == 0 ? "0" : "-";
        var rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        if (rounded.precision() - rounded.scale() > 16 || rounded.scale() > 9) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** A factor, such as {@code 8.9 times}. */
    static String times(double factor) {
        double shown = factor < 10 ? Math.rint(10 * factor) / 10 : factor;
        return number(shown) + " times";
    }
}
