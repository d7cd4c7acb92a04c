package overbuild.sweep;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * When a sweep ends before all its replications are run.
 *
 * @param time how long it may take, such as {@code 10m}; null for as long as it needs
 * @param intervals outcomes and how wide the 95 % interval of their mean may be; a cell ends when all of its are narrower
 * @param least replications of a cell before its intervals are looked at
 * @param every replications between two looks
 */
public record Stop(
        @Param(unit = "text", meaning = "How long it may take, such as 90s, 10m or 2h", standard = "null")
        String time,

        @Param(meaning = "Widths of intervals by outcome, at which a cell ends", min = 0, standard = "{}")
        Map<String, Double> intervals,

        @Param(
                unit = "n",
                meaning = "Replications of a cell before its intervals are looked at",
                min = 2,
                max = 1e6,
                standard = "10")
        int least,

        @Param(unit = "n", meaning = "Replications between two looks", min = 1, max = 1e6, standard = "10")
        int every) {
    public Stop {
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
        Check.ranges(Stop.class, time, intervals, least, every);
        intervals.forEach(
                (outcome, width) -> Check.that(width > 0, "intervals.%s must be above 0, but was %s", outcome, width));
        Check.that(time == null || Span.parse(time).isPresent(), Span.WORDS, "time", time);
    }

    /** How long it may take; null for as long as it needs. */
    public Duration limit() {
        return time == null ? null : Span.parse(time).orElseThrow();
    }
}
