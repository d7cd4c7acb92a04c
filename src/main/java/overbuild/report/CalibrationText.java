package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import overbuild.experiment.Interval;

/**
 * What came of a calibration, for a terminal and for pages.
 *
 * @param calibrated what came of it
 */
public record CalibrationText(Calibrated calibrated) {
    private static final double IDENTIFIED = 1000;
    private static final int FEW = 20;

    /** The lines. */
    public List<String> lines() {
        var lines = new ArrayList<String>(List.of(calibrated.title() + ": " + answer(), ""));
        lines.addAll(Columns.figures(parameters()));
        lines.add("");
        lines.addAll(sentences());
        for (var one : calibrated.compared()) {
            lines.add("");
            lines.add(heading(one));
            lines.addAll(Columns.lines(targets(one)));
            lines.add(sentence(one));
        }
        return lines;
    }

    /** The result in a sentence. */
    String answer() {
        var used = calibrated.compared().stream().filter(one -> !one.carried()).toList();
        long hits =
                used.stream().mapToLong(one -> one.hits(one.after(), "used")).sum();
        long all = used.stream().mapToLong(one -> one.with("used").size()).sum();
        long held =
                used.stream().mapToLong(one -> one.hits(one.after(), "held")).sum();
        long allHeld = used.stream().mapToLong(one -> one.with("held").size()).sum();
        return hits + " of " + all + " used and " + held + " of " + allHeld
                + " held targets are hit on test seeds; the loss falls from "
                + Figures.number(calibrated.found().before()) + " to "
                + Figures.number(calibrated.found().loss()) + ".";
    }

    /** A row for each parameter. */
    List<List<String>> parameters() {
        var found = calibrated.found();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "parameter", "before", "estimate", "95 % interval", "prior", "bias", "RMSE", "coverage", "widened"));
        for (int k = 0; k < found.parameters().size(); k++) {
            var one = found.parameters().get(k);
            rows.add(List.of(
                    one.name(),
                    Figures.number(one.before()),
                    Figures.number(one.value()),
                    Figures.number(one.low()) + " to " + Figures.number(one.high()),
                    Figures.number(one.priorLow()) + " to " + Figures.number(one.priorHigh()),
                    bias(found.bias(k)),
                    Figures.number(found.error(k)),
                    coverage(k),
                    Figures.number(one.widening())));
        }
        return rows;
    }

    private static String bias(Interval bias) {
        if (bias.n() < 2) return Figures.number(bias.mean());
        return Figures.number(bias.mean()) + " [" + Figures.rough(bias.low()) + ", " + Figures.rough(bias.high()) + "]";
    }

    private String coverage(int parameter) {
        var found = calibrated.found();
        return found.coverageInterval(parameter)
                .map(likely ->
                        Figures.percent(found.coverage(parameter)) + " [" + Figures.percent(likely.getLowerBound())
                                + ", " + Figures.percent(likely.getUpperBound()) + "]")
                .orElse("-");
    }

    private String twins() {
        int many = calibrated.found().twins().size();
        var missed = calibrated.uncovered();
        var words = "The twin experiment, " + many + (many == 1 ? " history, " : " histories, ");
        if (missed.isEmpty())
            return words + "recovers every parameter within its intervals"
                    + (many < FEW ? ", as far as so few tell." : ".");
        return words + "held the truth too seldom within the intervals of the method itself: "
                + missed.stream()
                        .map(k -> calibrated.found().parameters().get(k).name())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** What must be known beside the numbers. */
    List<String> sentences() {
        var found = calibrated.found();
        var lines = new ArrayList<>(calibrated.calibration().warnings());
        if (found.test() != null)
            lines.add(String.format(
                    Locale.ROOT,
                    "Over-identification: J is %s with %d %s of freedom, p %s: %s.",
                    Figures.number(found.test().statistic()),
                    found.test().degrees(),
                    found.test().degrees() == 1 ? "degree" : "degrees",
                    Figures.number(found.test().probability()),
                    found.test().probability() < 0.05
                            ? "the targets cannot all be met at once"
                            : "the gaps are not larger than chance and observation explain"));
        lines.add("Condition number of the slopes: " + Figures.number(found.condition())
                + (found.condition() < IDENTIFIED
                        ? ", below 1,000: every parameter moves the targets its own way."
                        : ", not below 1,000: some move of the parameters leaves the targets as they are."));
        names(
                "Open, as the targets leave the prior as it was: ",
                k -> found.parameters().get(k).isOpen(),
                lines);
        names("At the edge of the prior: ", k -> found.parameters().get(k).isAtEdge(), lines);
        if (!found.twins().isEmpty()) lines.add(twins());
        lines.addAll(found.steps());
        return lines;
    }

    private void names(String start, java.util.function.IntPredicate which, List<String> lines) {
        var names = new ArrayList<String>();
        var parameters = calibrated.found().parameters();
        for (int k = 0; k < parameters.size(); k++)
            if (which.test(k)) names.add(parameters.get(k).name());
        if (!names.isEmpty()) lines.add(start + String.join(", ", names) + ".");
    }

    static String heading(Compared one) {
        return one.scenario() + (one.carried() ? ", with parameters carried over" : "") + ", on test seeds";
    }

    /** A row for each target of a scenario. */
    List<List<String>> targets(Compared one) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "fact",
                "outcome",
                "role",
                "band",
                "before",
                "after",
                "90 % of runs",
                "in",
                "best null model",
                "skill",
                ""));
        for (int k = 0; k < one.after().targets().size(); k++) rows.add(row(one, k));
        return rows;
    }

    private static List<String> row(Compared one, int k) {
        var after = one.after().targets().get(k);
        var before = one.before().targets().get(k);
        var target = after.target();
        return List.of(
                target.fact(),
                target.metric(),
                one.roles().get(k),
                Figures.number(target.low()) + " to " + Figures.number(target.high()),
                Figures.number(before.spread().median()),
                Figures.number(after.spread().median()),
                Figures.number(after.spread().p05()) + " to "
                        + Figures.number(after.spread().p95()),
                Figures.percent(after.share()),
                after.fit().best().map(model -> model.key().replace('_', ' ')).orElse("-"),
                Figures.number(after.fit().skill()),
                before.verdict().key() + " > " + after.verdict().key());
    }

    /** What the table says. */
    static String sentence(Compared one) {
        if (one.after().targets().isEmpty()) return "No run completed.";
        var role = "held";
        int held = one.with(role).size();
        var words = one.hits(one.after(), role) + " of " + held + (one.carried() ? "" : " held") + " targets hit, "
                + one.hits(one.before(), role) + " as the scenario stands; " + one.beaten(role)
                + " of them foretold better than by every null model.";
        if (one.carried()) return words;
        return one.hits(one.after(), "used") + " of " + one.with("used").size() + " used targets hit, "
                + one.hits(one.before(), "used") + " as the scenario stands; " + words;
    }
}
