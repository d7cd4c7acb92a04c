package overbuild.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/** A historical fact that a run is held against. */
public record Target(
        @Param(unit = "text", meaning = "Name of the fact, such as TEL-1")
        String fact,

        @Param(unit = "text", meaning = "Outcome that is compared")
        String metric,

        @Param(
                unit = "quarter",
                meaning = "First and last quarter of the window; the whole run when absent",
                standard = "null")
        List<Quarter> window,

        @Param(meaning = "Low end of the accepted band") double low,
        @Param(meaning = "High end of the accepted band") double high,

        @Param(meaning = "Best estimate of what was observed; the middle of the band when absent", standard = "null")
        Double estimate,

        @Param(
                unit = "text",
                meaning = "Observed series that goes with it: a file in the folder data beside the scenario",
                standard = "null")
        String data,

        @Param(unit = "source", meaning = "Source id", standard = "null")
        String source,

        @Param(unit = "text", meaning = "Whether a miss fails a validation", standard = "false")
        boolean required,

        @Param(unit = "text", meaning = "Whether the scenario was given this fact", standard = "false")
        boolean input,

        @Param(unit = "text", meaning = "Remark", standard = "null")
        String note) {
    public Target {
        window = window == null ? null : List.copyOf(window);
        Check.ranges(Target.class, fact, metric, window, low, high, estimate, data, source, required, input, note);
        Check.that(low <= high, "low must not exceed high, but %s > %s", low, high);
        Check.that(
                estimate == null || (low <= estimate && estimate <= high),
                "estimate must lie in the band [%s, %s], but was %s",
                low,
                high,
                estimate);
        Check.that(
                data == null || data.matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.csv"),
                "data must be the plain name of a .csv file, but was '%s'",
                data);
        Check.that(window == null || window.size() == 2, "window needs a first and a last quarter");
        Check.that(
                window == null || window.get(0).compareTo(window.get(1)) <= 0, "window must not end before it begins");
    }

    /** The value that was observed, as far as one number can say it. */
    public double observed() {
        return estimate == null ? (low + high) / 2 : estimate;
    }

    /** The outcome that is compared; nothing when its name means none. */
    public Optional<Outcome> outcome() {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.key().equals(metric.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What a run says, through the target's window; NaN where that has no meaning. */
    public double value(Evidence run) {
        var compared = outcome().orElseThrow();
        if (window == null) return compared.of(run);
        var start = run.history().start();
        int from = Math.max(0, start.ticksTo(window.get(0)));
        int to = Math.min(run.history().ticks() - 1, start.ticksTo(window.get(1)));
        return from > to ? Double.NaN : compared.of(run.window(from, to));
    }

    /** Whether a value lies in the band. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
