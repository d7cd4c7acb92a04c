package overbuild.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.design.Design;
import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.scenario.Node;

/** A sweep as it is written: {@code scenarios/sweeps/*.yaml}. */
public record SweepFile(
        @Param(unit = "text", meaning = "Short name, also that of the output folder", standard = "''")
        String name,

        @Param(unit = "text", meaning = "Title for people", standard = "''")
        String title,

        @Param(unit = "text", meaning = "What the sweep is about", standard = "''")
        String description,

        @Param(unit = "text", meaning = "The scenario: the name of one that is shipped, or a file beside the sweep")
        String scenario,

        @Param(meaning = "Values that all cells share, by path", standard = "{}")
        Map<String, Node> set,

        @Param(meaning = "What varies, by path: a list, a range or a distribution", standard = "{}")
        Map<String, Node> axes,

        @Param(meaning = "Values that vary together, by path", standard = "[]")
        List<Map<String, Node>> combinations,

        @Param(
                unit = "text",
                meaning = "A table of combinations: a CSV file beside the sweep whose header names paths",
                standard = "null")
        String points,

        @Param(meaning = "How the space is filled", standard = "Factorial")
        Design design,

        @Param(unit = "n", meaning = "Runs of each cell", min = 1, max = 1e7, standard = "1")
        int replications,

        @Param(meaning = "Which chance the cells meet", standard = "common")
        Seeds seeds,

        @Param(unit = "text", meaning = "Outcomes to keep; all that need no yardsticks when empty", standard = "[]")
        List<String> outcomes,

        @Param(unit = "text", meaning = "Columns of the market to keep tick by tick", standard = "[]")
        List<String> series,

        @Param(meaning = "When it ends early", standard = "{}")
        Stop stop) {
    public SweepFile {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        axes = Collections.unmodifiableMap(new LinkedHashMap<>(axes));
        combinations = List.copyOf(combinations);
        outcomes = List.copyOf(outcomes);
        series = List.copyOf(series);
        Check.ranges(
                SweepFile.class,
                name,
                title,
                description,
                scenario,
                set,
                axes,
                combinations,
                points,
                design,
                replications,
                seeds,
                outcomes,
                series,
                stop);
        Check.that(
                name.matches("([A-Za-z0-9][A-Za-z0-9._-]*)?"),
                "name must be letters, digits, '.', '_' or '-', but was '%s'",
                name);
        Check.that(points == null || combinations.isEmpty(), "points and combinations must not both be given");
        Check.that(
                !axes.isEmpty() || !combinations.isEmpty() || points != null,
                "axes, combinations or points must say what varies");
    }

    /** The same under a name. */
    SweepFile named(String other) {
        return new SweepFile(
                other,
                title,
                description,
                scenario,
                set,
                axes,
                combinations,
                points,
                design,
                replications,
                seeds,
                outcomes,
                series,
                stop);
    }
}
