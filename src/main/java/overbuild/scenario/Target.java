package overbuild.scenario;

import java.util.List;
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
        Check.ranges(Target.class, fact, metric, window, low, high, source, required, input, note);
        Check.that(low <= high, "low must not exceed high, but %s > %s", low, high);
        Check.that(window == null || window.size() == 2, "window needs a first and a last quarter");
        Check.that(
                window == null || window.get(0).compareTo(window.get(1)) <= 0, "window must not end before it begins");
    }
}
