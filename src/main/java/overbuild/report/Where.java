package overbuild.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import overbuild.metric.Outcome;

/**
 * Something that happens in some runs: an outcome on one side of a bound.
 *
 * @param outcome the outcome
 * @param above whether it has to be above the bound; else below
 * @param included whether the bound itself will do
 * @param bound the bound
 */
public record Where(Outcome outcome, boolean above, boolean included, double bound) {
    private static final Pattern FORM = Pattern.compile("\\s*(\\w+)\\s*(?:(>=|<=|>|<)\\s*(\\S+)\\s*)?");

    /**
     * Reads {@code glut >= 1}; an outcome alone means that it is above 0.
     *
     * @return nothing when the text is no such condition or no outcome is called so
     */
    public static Optional<Where> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        var sign = match.group(2) == null ? ">" : match.group(2);
        return Stream.of(Outcome.values())
                .filter(one -> one.key().equals(match.group(1).toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(outcome -> number(match.group(3))
                        .map(bound -> new Where(outcome, sign.startsWith(">"), sign.endsWith("="), bound)));
    }

    /** The name of the outcome that a text is about. */
    public static String name(String text) {
        return text.strip().replaceFirst("\\W.*", "");
    }

    private static Optional<Double> number(String text) {
        if (text == null) return Optional.of(0.0);
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** 1 where a value meets it, 0 where not; NaN where there is none. */
    double holds(double value) {
        if (Double.isNaN(value)) return Double.NaN;
        boolean beyond = above ? value > bound : value < bound;
        return beyond || (included && value == bound) ? 1 : 0;
    }

    @Override
    public String toString() {
        return outcome.key() + (above ? " >" : " <") + (included ? "= " : " ") + Figures.number(bound);
    }
}
