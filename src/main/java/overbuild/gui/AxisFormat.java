package overbuild.gui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Numbers on an axis as a language writes them. */
final class AxisFormat extends NumberFormat {
    private static final long serialVersionUID = 1;
    private final transient NumberAxis axis;
    private final transient NumberFormat own;
    private final transient Words words;

    /**
     * A format.
     *
     * @param axis an axis with words of its own for its values; null for plain numbers
     */
    AxisFormat(NumberAxis axis, Words words) {
        this.axis = axis;
        this.words = words;
        own = axis == null ? null : axis.getNumberFormatOverride();
    }

    @Override
    public StringBuffer format(double value, StringBuffer text, FieldPosition place) {
        return text.append(words.local(english(value)));
    }

    private String english(double value) {
        if (own != null) return own.format(value);
        boolean told = axis != null && axis.getTickUnit().getClass() != NumberTickUnit.class;
        if (told) return axis.getTickUnit().valueToString(value);
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    @Override
    public StringBuffer format(long value, StringBuffer text, FieldPosition place) {
        return format((double) value, text, place);
    }

    @Override
    public Number parse(String text, ParsePosition place) {
        throw new UnsupportedOperationException("An axis is only written");
    }
}
