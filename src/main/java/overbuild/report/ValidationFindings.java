package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import overbuild.report.Assessment.Verdict;

/** What a person wants to know of a validation. */
public final class ValidationFindings {
    private static final String GIVEN = "*";
    private static final String REQUIRED = "!";
    private final Validation validation;
    private final Block block = new Block();

    private ValidationFindings(Validation validation) {
        this.validation = validation;
    }

    /** The lines to print. */
    public static List<String> of(Validation validation) {
        var findings = new ValidationFindings(validation);
        validation.trials().forEach(findings::trial);
        if (validation.trials().size() > 1) findings.confusion();
        return findings.block.lines();
    }

    private void trial(Trial trial) {
        var study = trial.results().study();
        var scenario = study.scenario();
        block.text(scenario.title().isEmpty() ? scenario.name() : scenario.title());
        block.text(scenario.name() + ", " + trial.results().counted() + ", the first with seed " + study.seed());
        block.text("");
        if (trial.targets().isEmpty()) block.text("No run completed.");
        if (trial.targets().isEmpty()) return;
        block.lines(Columns.lines(bands(trial)));
        block.text("");
        block.lines(Columns.lines(scores(trial)));
        block.text("");
        sentences(trial).forEach(block::text);
        block.text("");
    }

    /** How targets stand to their bands. */
    static List<List<String>> bands(Trial trial) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Fact", "outcome", "band", "median", "90 % of runs", "in", ""));
        trial.targets()
                .forEach(target -> rows.add(List.of(
                        fact(target),
                        target.target().metric(),
                        range(target.target().low(), target.target().high()),
                        Figures.number(target.spread().median()),
                        interval(target.spread()),
                        Figures.percent(target.share()),
                        target.verdict() == Verdict.GIVEN
                                ? ""
                                : target.verdict().key())));
        return rows;
    }

    private static String interval(Spread spread) {
        return spread.n() == 0 ? "-" : Figures.rough(spread.p05()) + ".." + Figures.rough(spread.p95());
    }

    /** How runs fit what was observed; series have a row of their own. */
    static List<List<String>> scores(Trial trial) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Fit of", "chance of band", "CRPS", "best null model", "CRPS", "skill"));
        trial.scored()
                .forEach(target -> rows.add(score(
                        target.target().metric(),
                        Figures.percent(target.chance().getLowerBound()) + ".."
                                + Figures.percent(target.chance().getUpperBound()),
                        target.fit())));
        trial.series()
                .forEach(score -> rows.add(score(
                        score.series().name(), score.covered() + " of " + score.points() + " in fan", score.fit())));
        return rows;
    }

    private static List<String> score(String what, String chance, Fit fit) {
        var best = fit.best();
        return List.of(
                what,
                chance,
                Figures.number(fit.crps()),
                best.map(model -> model.key().replace('_', ' ')).orElse("-"),
                best.map(model -> Figures.number(fit.nulls().get(model))).orElse("-"),
                Figures.number(fit.skill()));
    }

    private static String fact(Assessment target) {
        return target.target().fact()
                + (target.target().input() ? GIVEN : "")
                + (target.target().required() ? REQUIRED : "");
    }

    private static String range(double low, double high) {
        return Figures.number(low) + ".." + Figures.number(high);
    }

    /** What it comes to. */
    static List<String> sentences(Trial trial) {
        var sentences = new ArrayList<String>();
        if (!trial.results().isComplete())
            sentences.add("Interrupted: so far it is " + trial.results().counted() + ".");
        int scored = trial.scored().size();
        long better = trial.scored().stream().filter(t -> t.fit().skill() > 0).count();
        sentences.add((scored - trial.missed().size()) + " of " + scored + " facts hit, " + better
                + " with a better score than every null model; " + REQUIRED + " required, " + GIVEN
                + " given and not scored.");
        trial.missed().forEach(target -> sentences.add(miss(target)));
        var fatal = trial.targets().stream().filter(Assessment::isFatal).count();
        if (!trial.results().isComplete()) sentences.add("No verdict before all runs have ended.");
        else sentences.add(fatal == 0 ? "Every required fact is hit: passed." : fatal + " required missed: failed.");
        return sentences;
    }

    private static String miss(Assessment target) {
        var observed = range(target.target().low(), target.target().high()).replace("..", " to ");
        var start = "Missed: " + target.target().fact() + " " + target.target().metric();
        if (target.spread().n() == 0) return start + " has no meaning in these runs; " + observed + " was observed.";
        return start + " is " + Figures.number(target.spread().median()) + ", "
                + (target.spread().median() < target.target().low() ? "below" : "above") + " the band " + observed
                + "; "
                + (target.share() == 0 ? "no run lies" : Figures.percent(target.share()) + " of runs lie") + " in it.";
    }

    private void confusion() {
        block.text("Rules and patterns");
        block.text("");
        block.lines(Columns.lines(validation.confusion().table()));
        block.text("");
        block.text(
                "A percentage is the share of runs that show a pattern whole. Rules that miss two or more are rejected.");
        block.text("");
    }
}
