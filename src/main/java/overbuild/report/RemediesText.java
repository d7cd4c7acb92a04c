package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import overbuild.experiment.Paired;

/** What a person wants to know of remedies. */
public final class RemediesText {
    private RemediesText() {}

    /** The lines to print. */
    public static List<String> of(Remedies remedies) {
        var block = new Block();
        var scenario = remedies.base().scenario();
        block.text("What would have helped " + scenario.name()
                + (scenario.title().isEmpty() ? "" : ": " + scenario.title()));
        block.text("%d pairs of runs of each remedy, the first with seed %d; the same chance with and without"
                .formatted(remedies.base().runs(), remedies.base().seed()));
        block.text("With nothing done, mean %s is %s"
                .formatted(
                        remedies.words(), Figures.number(remedies.own().harm().mean())));
        block.text("");
        block.lines(Columns.figures(table(remedies)));
        block.text("Surplus in " + scenario.units().money() + ", discounted; * the 95 % interval leaves out 0.");
        block.text("");
        block.text(remedies.sentence());
        if (remedies.rules().size() > 1) markets(remedies, block);
        notes(remedies).forEach(block::text);
        block.text("");
        return block.lines();
    }

    private static List<List<String>> table(Remedies remedies) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("remedy", "avoids", "surplus", "users", "firms", "creditors", "state"));
        for (var one : remedies.own().ranked()) {
            var cells = Stream.of(Benefit.values()).map(benefit -> cell(one.get(benefit)));
            rows.add(Stream.concat(Stream.of(one.name()), cells).toList());
        }
        return rows;
    }

    private static String cell(Paired value) {
        return Causes.signed(value.mean()) + (value.isClear() ? "*" : "");
    }

    private static void markets(Remedies remedies, Block block) {
        var rows = new ArrayList<List<String>>();
        var rules = List.copyOf(remedies.rules().entrySet());
        var head = new ArrayList<>(List.of("avoids under"));
        for (int k = 0; k < rules.size(); k++) head.add(name(rules.get(k).getKey(), k));
        rows.add(head);
        for (var one : remedies.own().ranked()) {
            var row = new ArrayList<>(List.of(one.name()));
            for (var rule : rules) {
                var ranked = rule.getValue().ranked();
                row.add(cell(ranked.get(rule.getValue().rank(one.name()) - 1).get(Benefit.AVOIDED)));
            }
            rows.add(row);
        }
        var harm = new ArrayList<>(List.of(remedies.words() + " then"));
        for (var rule : rules) harm.add(Figures.number(rule.getValue().harm().mean()));
        rows.add(harm);
        block.text("");
        block.lines(Columns.figures(rows));
        for (int k = 0; k < rules.size(); k++) {
            var rule = rules.get(k).getKey();
            if (!name(rule, k).equals(rule)) block.text(name(rule, k) + " is " + rule);
        }
    }

    private static String name(String rule, int place) {
        return rule.startsWith("{") ? "rule " + (place + 1) : rule;
    }

    /** What a reader has to know beside the numbers. */
    static List<String> notes(Remedies remedies) {
        var notes = new ArrayList<String>();
        if (!remedies.leftOut().isEmpty())
            notes.add("Left out, since they do not fit this scenario: " + String.join(", ", remedies.leftOut()) + ".");
        if (!remedies.tally().isComplete()) notes.add("Incomplete: it was interrupted.");
        return notes;
    }
}
