package overbuild.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Numbers in a person's words. */
public final class Figures {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private static final double ROUNDING = 1e-12;

    private Figures() {}

    /** A share: {@code 93 %}; one digit more near 0 and 100 %. */
    public static String percent(double share) {
        double percent = 100 * share;
        boolean edge = Math.abs(percent) < 10 || (Math.abs(percent) > 99 && Math.abs(percent) < 100);
        boolean fine = edge && Math.abs(percent - Math.rint(percent)) > 0.05;
        double shown = fine || Math.abs(percent) >= 0.5 ? percent : 0;
        return String.format(Locale.ROOT, fine ? "%.1f %%" : "%.0f %%", shown);
    }

    /** A number with three digits that count: {@code 0.0123}, {@code 4,560}, {@code 7.89e+15}. */
    public static String number(double value) {
        return number(value, THREE_DIGITS);
    }

    /** A number with two digits that count: {@code 0.012}, {@code 4,600}. */
    static String rough(double value) {
        return number(value, TWO_DIGITS);
    }

    private static String number(double value, MathContext digits) {
        if (!Double.isFinite(value)) return "-";
        double size = Math.abs(value);
        if (size < ROUNDING) return "0";
        if (value != 0 && (size >= 1e9 || size < 1e-4)) return String.format(Locale.ROOT, "%.2e", value);
        var rounded = new BigDecimal(value).round(digits);
        if (size >= 1000) return String.format(Locale.ROOT, "%,d", rounded.longValue());
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** A number with three decimals; what rounds to zero has no sign. */
    static String thousandths(double value) {
        return String.format(Locale.ROOT, "%.3f", Math.abs(value) < 0.0005 ? 0 : value);
    }

    /** A ratio: {@code 3.40 times}. */
    public static String times(double ratio) {
        return (Math.abs(ratio) < 10 ? String.format(Locale.ROOT, "%.2f", ratio) : number(ratio)) + " times";
    }

    /** The median and where nine of ten replications lie. */
    static String spread(Spread spread, DoubleFunction<String> words) {
        var median = words.apply(spread.median());
        var range = range(spread.p05(), spread.p95(), words);
        return range.isEmpty() ? median : median + " (90 % of runs: " + range + ")";
    }

    /** From one value to another: {@code 3 to 4 times}; empty when both read alike. */
    public static String range(double from, double to, DoubleFunction<String> words) {
        var low = words.apply(from);
        var high = words.apply(to);
        if (low.equals(high)) return "";
        int digits = low.indexOf(' ');
        return (digits < 0 ? low : low.substring(0, digits)) + " to " + high;
    }
}
