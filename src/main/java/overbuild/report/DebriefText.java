package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.scenario.Scenario;
import overbuild.seat.Alternative;
import overbuild.seat.Alternative.Kind;
import overbuild.seat.Alternative.Part;
import overbuild.seat.Debrief;

/**
 * What a person wants to know at the end of a play.
 *
 * @param scenario what was played
 * @param debrief what was found out
 */
public record DebriefText(Scenario scenario, Debrief debrief) {
    /** The lines to print. */
    public List<String> lines() {
        var block = new Block();
        block.text("%s since %s: what the run was worth to its owners, %s of that quarter; all under the same luck."
                .formatted(debrief.firm(), debrief.since(), scenario.units().money()));
        block.text("");
        block.lines(Columns.figures(table()));
        block.text("");
        sentences().forEach(block::text);
        return block.lines();
    }

    private List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "",
                "value",
                "against you",
                "paid out",
                "peak, " + scenario.units().structure(),
                "failed"));
        rows.add(row("you", debrief.you(), ""));
        for (var one : debrief.alternatives()) rows.add(row(name(one), one.worth(), more(one.worth())));
        return rows;
    }

    private String more(Worth worth) {
        double more = worth.value() - debrief.you().value();
        return (more > 0 ? "+" : "") + Figures.number(more);
    }

    private static List<String> row(String name, Worth worth, String more) {
        return List.of(
                name,
                Figures.number(worth.value()),
                more,
                Figures.number(worth.paid()),
                Figures.number(worth.peak()),
                worth.failed() ? "yes" : "no");
    }

    private static String name(Alternative one) {
        return switch (one.kind()) {
            case USUAL -> "its own strategy";
            case RESTRAIN -> "restraint, you alone";
            case RACE -> "race, you alone";
            case ALL_RESTRAIN -> "restraint by all";
            case ALL_RACE -> "race by all";
            case EQUILIBRIUM -> "equilibrium";
            case LEVEL -> "one level: " + Figures.number(one.capex()) + " a quarter";
            case PATH -> "best path found";
        };
    }

    /** What was found out, in words. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                debrief.of(Kind.EQUILIBRIUM)
                        .map(one -> "Equilibrium among own strategy, restraint and race: " + parts(one.parts()) + ".")
                        .orElse(
                                "No equilibrium among own strategy, restraint and race was found: best replies run in a circle."));
        debrief.worst()
                .forEach(regret -> sentences.add("%s: %s chosen, %s would have brought %s more."
                        .formatted(
                                regret.date(),
                                Figures.number(regret.chosen()),
                                Figures.number(regret.best()),
                                Figures.number(regret.regret()))));
        sentences.add(
                "In %d of %d quarters no other choice would have brought more; your regret over all is at least %s %s."
                        .formatted(
                                debrief.blameless(),
                                debrief.regrets().size(),
                                Figures.number(debrief.regret()),
                                scenario.units().money()));
        return sentences;
    }

    private static String parts(Map<String, Part> parts) {
        return parts.entrySet().stream()
                .map(one -> one.getKey() + " "
                        + one.getValue().name().toLowerCase(Locale.ROOT).replace("usual", "as usual"))
                .collect(Collectors.joining(", "));
    }
}
