package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code validation.md}: a validation to be read in a browser or in a repository. */
public final class ValidationPage {
    private static final String ABOUT = """
            # Validation

            Scenarios held against what was observed. This page is `validation.md` among the files of

            ```text
            %s
            ```

            A fact is hit when the median of the runs lies in its band. `!` marks facts whose miss fails the validation, `*` facts
            that the scenario was given, which are not scored. CRPS is the continuous ranked probability score against the best
            estimate, or the middle of the band where there is none, in the unit of the outcome; series that are an index are scored
            in logarithms. Null models see the first two years of each run: *no change* keeps everything as it is then, *accelerator*
            lets capacity and capex follow sales that grow on at an unchanged price, *logistic* extends price, sales and capacity by
            logistic curves. Skill is 1 less the score over that of the best null model: 0 is no better, 1 is perfect.
            """;

    private ValidationPage() {}

    /** The whole page. */
    public static String of(Validation validation) {
        var lines = new ArrayList<String>();
        lines.add(ABOUT.formatted(validation.command()));
        for (var trial : validation.trials()) {
            lines.add("## " + trial.name() + "\n");
            if (trial.targets().isEmpty()) lines.add("No run completed.\n");
            if (trial.targets().isEmpty()) continue;
            lines.add(table(ValidationFindings.bands(trial)));
            lines.add(table(ValidationFindings.scores(trial)));
            ValidationFindings.sentences(trial).forEach(sentence -> lines.add("* " + sentence));
            lines.add("");
        }
        if (validation.trials().size() > 1) {
            lines.add("## Rules and patterns\n");
            lines.add(table(validation.confusion().table()));
            lines.add(
                    "A percentage is the share of runs that show a pattern whole. Rules that miss two or more are rejected.\n");
        }
        return String.join("\n", lines);
    }

    private static String table(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(row.stream().collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) lines.add("|" + "---|".repeat(row.size()));
        }
        return String.join("\n", lines) + "\n";
    }
}
