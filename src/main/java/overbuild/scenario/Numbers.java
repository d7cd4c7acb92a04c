package overbuild.scenario;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.scenario.Node.Leaf;

/** Reads numbers and holds them against their range. */
final class Numbers {
    private static final Pattern FORM = Pattern.compile("[-+]?(\\d[\\d_]*(\\.[\\d_]*)?|\\.\\d[\\d_]*)([eE][-+]?\\d+)?");
    private static final Pattern ENDLESS = Pattern.compile("(?i)[-+]?\\.?(inf|infinity|nan)");
    private static final Pattern PERCENT = Pattern.compile("([-+]?[\\d.]+) ?%");
    private static final Pattern COMMA = Pattern.compile("([-+]?\\d+),(\\d+)");
    private static final Pattern QUARTER = Pattern.compile("(?i)(\\d{4})[^\\d]{0,3}([1-4])");
    private static final int LONGEST = 60;

    private final Findings findings;

    Numbers(Findings findings) {
        this.findings = findings;
    }

    /** A number in range; null, with a finding, when it is none. */
    Double number(Slot slot, Leaf leaf, double scale) {
        if (!isNumber(leaf)) return wrong(slot, leaf, "a number");
        double value = Double.parseDouble(leaf.text().replace("_", ""));
        double scaled = scale == 0.01 ? value / 100 : value * scale;
        return inRange(slot, leaf, scaled, scale) ? scaled : null;
    }

    /** A whole number in range, of the place's type; null, with a finding, when it is none. */
    Object whole(Slot slot, Leaf leaf) {
        if (!isNumber(leaf)) return wrong(slot, leaf, "a whole number");
        try {
            long value = new BigDecimal(leaf.text().replace("_", "")).longValueExact();
            if (!inRange(slot, leaf, (double) value, 1)) return null;
            boolean small = slot.raw() == int.class || slot.raw() == Integer.class;
            return small ? (Object) Math.toIntExact(value) : (Object) value;
        } catch (ArithmeticException refusal) {
            return wrong(slot, leaf, "a whole number");
        }
    }

    private boolean inRange(Slot slot, Leaf leaf, double value, double scale) {
        var param = slot.param();
        if (Double.isFinite(value) && value >= param.min() && value <= param.max()) return true;
        var unit = scale == 1 ? "" : " %";
        var rest = "must " + (Double.isFinite(value) ? Check.bounds(param) : "be a finite number") + ", but was "
                + leaf.text() + unit + maybe(param, value);
        findings.report(leaf, slot.path(), rest);
        return false;
    }

    private static String maybe(Param param, double value) {
        boolean percent = param.unit().equals("-") || param.unit().startsWith("1/");
        if (percent && value >= 2 && param.max() <= 1 && value / 100 >= param.min() && value / 100 <= param.max()) {
            return ". Maybe " + show(value / 100) + ", or {value: " + show(value) + ", unit: '%'}?";
        }
        if (!Double.isFinite(value)) return "";
        return value < 0 && param.min() >= 0 && -value >= param.min() && -value <= param.max()
                ? ". Maybe " + show(-value) + "?"
                : "";
    }

    private static boolean isNumber(Leaf leaf) {
        return leaf.text().length() <= LONGEST && FORM.matcher(leaf.text()).matches();
    }

    private Double wrong(Slot slot, Leaf leaf, String expected) {
        var finite = ENDLESS.matcher(leaf.text()).matches() ? expected.replace("a ", "a finite ") : expected;
        findings.report(leaf, slot.path(), "must be " + finite + ", but was " + leaf.words() + maybe(slot, leaf));
        return null;
    }

    /** What may have been meant by a text that cannot be read. */
    static String maybe(Slot slot, Node node) {
        if (!(node instanceof Leaf leaf) || leaf.text().length() > LONGEST) return "";
        return switch (slot.shape()) {
            case NUMBER, DATED -> number(leaf.text());
            case QUARTER -> {
                var quarter = QUARTER.matcher(leaf.text());
                yield quarter.matches() ? ". Maybe " + quarter.group(1) + "-Q" + quarter.group(2) + "?" : "";
            }
            case FLAG ->
                leaf.text().matches("(?i)true|yes|on|1")
                        ? ". Maybe true?"
                        : leaf.text().matches("(?i)false|no|off|0") ? ". Maybe false?" : "";
            default -> "";
        };
    }

    private static String number(String text) {
        var percent = PERCENT.matcher(text);
        if (percent.matches()) return ". Maybe {value: " + percent.group(1) + ", unit: '%'}?";
        var comma = COMMA.matcher(text);
        return comma.matches() ? ". Maybe " + comma.group(1) + "." + comma.group(2) + "?" : "";
    }

    /** A number as text for people. */
    static String show(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
