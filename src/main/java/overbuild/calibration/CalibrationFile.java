package overbuild.calibration;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import overbuild.model.Check;
import overbuild.model.Param;

/** A calibration as it is written: {@code scenarios/calibrations/*.yaml}. */
public record CalibrationFile(
        @Param(unit = "text", meaning = "Short name, also that of the output folder", standard = "''")
        String name,

        @Param(unit = "text", meaning = "Title for people", standard = "''")
        String title,

        @Param(unit = "text", meaning = "What the calibration is about", standard = "''")
        String description,

        @Param(
                unit = "text",
                meaning = "Scenarios that share the parameters: names of shipped ones, or files beside it")
        List<String> scenarios,

        @Param(meaning = "What is not known, by name") Map<String, Free> parameters,

        @Param(
                unit = "text",
                meaning = "Targets to fit, by fact, by metric, or by both as in 'TEL-4 price_fall_steepest'")
        List<String> use,

        @Param(
                unit = "text",
                meaning = "Targets to predict; all others that the scenarios were not given when absent",
                standard = "null")
        List<String> hold,

        @Param(meaning = "How parameters are found", standard = "Smm")
        Method method,

        @Param(meaning = "Which chance is for what", standard = "{}")
        Chance seeds,

        @Param(
                unit = "n",
                meaning = "Made-up histories whose parameters are to be recovered",
                max = 10_000,
                min = 0,
                standard = "20")
        int twins,

        @Param(
                meaning = "Other scenarios that parameters are carried to: by scenario, paths there by parameter here",
                standard = "{}")
        Map<String, Map<String, String>> predict) {
    public CalibrationFile {
        scenarios = List.copyOf(scenarios);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        use = List.copyOf(use);
        hold = hold == null ? null : List.copyOf(hold);
        predict = Collections.unmodifiableMap(new LinkedHashMap<>(predict));
        Check.ranges(
                CalibrationFile.class,
                name,
                title,
                description,
                scenarios,
                parameters,
                use,
                hold,
                method,
                seeds,
                twins,
                predict);
        Check.that(
                name.matches("([A-Za-z0-9][A-Za-z0-9._-]*)?"),
                "name must be letters, digits, '.', '_' or '-', but was '%s'",
                name);
        Check.that(!scenarios.isEmpty(), "scenarios must name at least one");
        Check.that(parameters.size() >= 2, "parameters must be at least two, but were %d", parameters.size());
        refuseTwice("scenarios", scenarios.stream());
        refuseTwice("parameters", parameters.values().stream().flatMap(free -> free.paths().stream()));
        Check.that(!use.isEmpty(), "use must name at least one target");
    }

    private static void refuseTwice(String key, Stream<String> names) {
        var seen = new HashSet<String>();
        names.forEach(name -> Check.that(seen.add(name), "%s must not name '%s' twice", key, name));
    }

    /** The same under a name. */
    CalibrationFile named(String other) {
        return new CalibrationFile(
                other, title, description, scenarios, parameters, use, hold, method, seeds, twins, predict);
    }
}
