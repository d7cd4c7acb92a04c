package overbuild.sweep;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Spans of time as people write them: {@code 90s}, {@code 10m}, {@code 1h30m}. */
public final class Span {
    /** How a span that cannot be read is refused: what it is for, and what was given. */
    public static final String WORDS = "%s must be a time such as 90s, 10m or 1h30m, but was '%s'";

    private static final Pattern FORM = Pattern.compile("(?=.)(\\d{1,4}d)?(\\d{1,5}h)?(\\d{1,6}m)?(\\d{1,8}s)?");
    private static final int MINUTE = 60;

    private Span() {}

    /** The span of a text; nothing when it is none, or no time at all. */
    public static Optional<Duration> parse(String text) {
        var match = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) return Optional.empty();
        long seconds = 0;
        int[] lengths = {24 * MINUTE * MINUTE, MINUTE * MINUTE, MINUTE, 1};
        for (int k = 0; k < lengths.length; k++) {
            var part = match.group(k + 1);
            if (part != null) seconds += Long.parseLong(part.substring(0, part.length() - 1)) * lengths[k];
        }
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    /** A span in words, such as {@code 2 min 5 s}. */
    public static String words(double seconds) {
        long whole = Math.round(seconds);
        if (whole < MINUTE) return whole + " s";
        if (whole < MINUTE * MINUTE) return whole / MINUTE + " min " + whole % MINUTE + " s";
        long minutes = whole / MINUTE;
        return minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }
}
