package overbuild.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.metric.Outcome;
import overbuild.scenario.Scenario;

/** What a person wants to know of a comparison. */
public final class ComparisonFindings {
    private ComparisonFindings() {}

    /** The lines to print. */
    public static List<String> of(Comparison comparison) {
        var block = new Block();
        var scenario = comparison.base().scenario();
        block.text("Differences from " + scenario.name() + (scenario.title().isEmpty() ? "" : ": " + scenario.title()));
        block.text(comparison.base().runs() + " pairs of runs, the first with seed "
                + comparison.base().seed() + "; the same chance in both runs of a pair");
        for (var arm : comparison.arms()) {
            block.text("");
            block.text(arm.name()
                    + (arm.study().scenario().title().equals(scenario.title())
                            ? ""
                            : ": " + arm.study().scenario().title()));
            if (!arm.pairs().isEmpty()) block.lines(Columns.lines(table(arm)));
            sentences(arm).forEach(block::text);
        }
        block.text("");
        return block.lines();
    }

    private static List<List<String>> table(Arm arm) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Mean of", "base", "here", "difference", "95 % interval", "saved"));
        for (var outcome : Headlines.OUTCOMES) {
            if (arm.difference(outcome).n() > 0) rows.add(row(arm, outcome));
        }
        return rows;
    }

    private static List<String> row(Arm arm, Outcome outcome) {
        var paired = arm.difference(outcome);
        return List.of(
                outcome.key(),
                Figures.number(Spread.of(Arrays.stream(arm.base(outcome))).mean()),
                Figures.number(Spread.of(Arrays.stream(arm.other(outcome))).mean()),
                Figures.number(paired.mean()) + (paired.isClear() ? " *" : ""),
                Double.isNaN(paired.low()) ? "-" : Figures.rough(paired.low()) + ".." + Figures.rough(paired.high()),
                Double.isNaN(paired.saved()) ? "-" : Figures.percent(paired.saved()));
    }

    private static String since(Arm arm, Scenario scenario) {
        if (arm.parts() == scenario.ticks()) return "All runs are the same, to the last bit.";
        if (arm.parts() == 0) return "Runs differ from the first quarter on.";
        return "Runs are the same to the last bit before " + scenario.start().plus(arm.parts()) + ".";
    }

    /** What it comes to. */
    static List<String> sentences(Arm arm) {
        if (arm.pairs().isEmpty()) return List.of("No pair of runs completed.");
        var scenario = arm.study().scenario();
        var sentences = new ArrayList<String>();
        int runs = arm.study().runs();
        if (arm.pairs().size() < runs) sentences.add(arm.pairs().size() + " of " + runs + " pairs completed.");
        sentences.add(since(arm, scenario));
        if (arm.parts() < scenario.ticks() && Double.isFinite(arm.saved())) {
            sentences.add("Pairing saves " + Figures.percent(arm.saved())
                    + " of the variance of a difference, mean over outcomes; * the interval leaves out 0.");
        }
        return sentences;
    }
}
