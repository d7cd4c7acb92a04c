package overbuild.model;

import java.util.regex.Pattern;

/** A calendar quarter such as {@code 1996-Q1}. */
public record Quarter(int year, int quarter) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        Check.that(quarter >= 1 && quarter <= 4, "a quarter is Q1 to Q4, but was Q%d", quarter);
    }

    /**
     * Reads a quarter.
     *
     * @throws IllegalArgumentException when the text is not of the form {@code 1996-Q1}
     */
    public static Quarter parse(String text) {
        var match = FORM.matcher(text);
        Check.that(match.matches(), "a quarter has the form 1996-Q1, but was '%s'", text);
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** The quarter that lies a number of ticks later. */
    public Quarter plus(int ticks) {
        int index = year * 4 + quarter - 1 + ticks;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** Ticks from this quarter to a later one; negative when the other is earlier. */
    public int ticksTo(Quarter other) {
        return (other.year - year) * 4 + other.quarter - quarter;
    }

    /** Whether it lies between two quarters, both included; null stands for no bound. */
    public boolean within(Quarter first, Quarter last) {
        return (first == null || compareTo(first) >= 0) && (last == null || compareTo(last) <= 0);
    }

    /** The moment at which the quarter begins, in years. */
    public double decimal() {
        return year + (quarter - 1) / 4.0;
    }

    @Override
    public int compareTo(Quarter other) {
        return -ticksTo(other);
    }

    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
