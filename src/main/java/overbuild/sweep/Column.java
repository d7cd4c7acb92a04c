package overbuild.sweep;

/**
 * A column of a table of rows.
 *
 * @param name its name
 * @param kind what it holds
 * @param unit its unit; empty where it has none
 * @param meaning what it means
 */
public record Column(String name, Kind kind, String unit, String meaning) {
    /** What a column can hold. */
    public enum Kind {
        /** Whole numbers. */
        whole,
        /** Numbers with fractions. */
        number,
        /** Text. */
        text
    }
}
