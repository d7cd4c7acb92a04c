package overbuild.metric;

import java.util.Locale;

/** Something measured: its column name, unit and meaning. */
public interface Measure {
    /** Name of the constant. */
    String name();

    /** Column or key: lower case with underscores. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unit, such as {@code money/year}; {@code -} for a pure number. */
    String unit();

    /** Meaning in one sentence. */
    String meaning();
}
