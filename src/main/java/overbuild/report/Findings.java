package overbuild.report;

import java.util.List;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;

/** What a person wants to know of a study, in at most a screen. */
public final class Findings {
    private final Results results;
    private final Moments moments;
    private final Block block = new Block();

    private Findings(Results results) {
        this.results = results;
        moments = new Moments(results.study().scenario().start(), results.measured());
    }

    /** The lines to print. */
    public static List<String> of(Results results) {
        var findings = new Findings(results);
        findings.heading();
        if (!results.completed().isEmpty()) {
            findings.race();
            findings.overbuild();
            findings.money();
            findings.block.lines(TargetTable.of(results));
        }
        return findings.block.lines();
    }

    private void heading() {
        var scenario = results.study().scenario();
        block.text(scenario.title().isEmpty() ? scenario.name() : scenario.title());
        var runs = results.study().isReplicated()
                ? results.completed().size()
                        + (results.isComplete() ? "" : " of " + results.study().runs())
                        + " runs, the first with seed "
                        + results.study().seed()
                : "seed " + results.study().seed();
        block.text(scenario.name() + ", " + runs + ", " + scenario.ticks() + " quarters from " + scenario.start());
        block.text("");
    }

    private void race() {
        block.row("Glut", glut());
        block.row(
                "Peak dark share",
                words(Outcome.DARK_SHARE_MAX, Figures::percent) + in(moments.ofLargest(MarketMetric.DARK_SHARE)));
        block.row(
                "Lowest utilisation",
                words(Outcome.UTILISATION_MIN, Figures::percent) + in(moments.ofSmallest(MarketMetric.UTILISATION)));
        block.row("Price collapse, real", words(Outcome.PRICE_COLLAPSE_REAL, Figures::percent));
        block.row("Price collapse, nominal", words(Outcome.PRICE_COLLAPSE, Figures::percent));
    }

    private String glut() {
        var spread = Spread.of(results.outcome(Outcome.GLUT));
        var since = moments.of(Outcome.GLUT_START);
        if (results.study().isReplicated()) return share(spread) + (since.isEmpty() ? "" : ", from " + since);
        return spread.mean() > 0 ? "yes, from " + since + refilled() : "no";
    }

    private String refilled() {
        double ticks = Spread.of(results.outcome(Outcome.TIME_TO_REFILL)).median();
        return Double.isNaN(ticks)
                ? "; the dark share had not halved by the end"
                : "; the dark share halved in " + Figures.number(ticks) + " quarters";
    }

    private static String share(Spread spread) {
        int hits = (int) Math.rint(spread.mean() * spread.n());
        var interval = IntervalUtils.getWilsonScoreInterval(spread.n(), hits, 0.95);
        return "in " + Figures.percent(spread.mean()) + " of runs (95 % interval: "
                + Figures.percent(interval.getLowerBound()) + " to " + Figures.percent(interval.getUpperBound()) + ")";
    }

    private void overbuild() {
        block.row("Overbuild against", "");
        block.row("  a cartel", words(Outcome.OVERBUILD_CARTEL, Figures::times));
        block.row("  Cournot rivals", words(Outcome.OVERBUILD_COURNOT, Figures::times));
        block.row("  free entry", words(Outcome.OVERBUILD_FREE_ENTRY, Figures::times));
        block.row("  free entry, unsure", words(Outcome.OVERBUILD_FREE_ENTRY_UNCERTAIN, Figures::times));
        block.row("  a planner", words(Outcome.OVERBUILD_PLANNER, Figures::times));
    }

    private void money() {
        DoubleFunction<String> amount = value ->
                Figures.number(value) + " " + results.study().scenario().units().money();
        block.row("Capex, peak year", words(Outcome.CAPEX_PEAK, amount) + to(moments.of(Outcome.CAPEX_PEAK_TICK)));
        block.row("Capex, trough year", words(Outcome.CAPEX_TROUGH, amount) + to(moments.ofCapexTrough()));
        block.row("Could not pay", new Roll(results, Measured::defaults).words());
        boolean won = results.measured().stream().anyMatch(run -> !run.prizes().isEmpty());
        if (won) block.row("Won the prize", new Roll(results, Measured::prizes).words());
    }

    private String words(Outcome outcome, DoubleFunction<String> words) {
        var spread = Spread.of(results.outcome(outcome));
        if (spread.n() == 0) return "-";
        return results.study().isReplicated() ? Figures.spread(spread, words) : words.apply(spread.median());
    }

    private static String in(String quarter) {
        return quarter.isEmpty() ? "" : " in " + quarter;
    }

    private static String to(String quarter) {
        return quarter.isEmpty() ? "" : ", to " + quarter;
    }
}
