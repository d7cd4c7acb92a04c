package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import overbuild.attribution.Attribution;
import overbuild.attribution.Inquest;
import overbuild.attribution.RandomOrders;
import overbuild.experiment.Interval;
import overbuild.model.ModelVersion;
import overbuild.scenario.Resolved;

/**
 * What each mechanism of a scenario adds to an outcome.
 *
 * @param resolved the scenario
 * @param attribution what runs say
 * @param ending why there were no more runs
 * @param command the command that repeats it
 */
public record Causes(Resolved resolved, Attribution attribution, Ending ending, String command) {
    /** Kind of its files. */
    public static final String KIND = "attribution";

    private static final int DIGITS = 16;
    private static final double NOTHING = 1e-12;
    private static final List<String> VALUES = List.of(
            "row", "mechanism", "unit", "value", "low", "high", "share", "peak_tick", "peak_date", "peak_value");
    private static final List<String> PAIRS = List.of("one", "other", "unit", "value", "low", "high");
    private static final List<String> PATHS = List.of("tick", "date", "mechanism", "metric", "value", "low", "high");

    /** What tells it from others: a hash of all that determines its results. */
    public static String id(Resolved resolved, Inquest inquest) {
        var text = String.join(
                "\n",
                KIND,
                "model " + ModelVersion.NUMBER,
                "seed " + inquest.scenario().seed(),
                "runs " + inquest.runs(),
                "outcome " + inquest.outcome().key(),
                "metric " + inquest.metric().key(),
                "mechanisms " + inquest.mechanisms(),
                resolved.canonicalJson());
        return Digest.of(text).substring(0, DIGITS);
    }

    Inquest inquest() {
        return attribution.inquest();
    }

    String name(int mechanism) {
        return inquest().mechanisms().get(mechanism);
    }

    /** The share of a value in the whole effect; NaN where there is none to speak of. */
    double share(Interval value) {
        double effect = attribution.effect();
        return Math.abs(effect) > NOTHING ? value.mean() / effect : Double.NaN;
    }

    /** The quarter of a tick. */
    String date(int tick) {
        return resolved.scenario().start().plus(tick).toString();
    }

    /** What is shared out tick by tick, in words. */
    String path() {
        return inquest().metric().key().replace('_', ' ');
    }

    /** The quarter in which a mechanism acted most; empty where it never did. */
    String peak(int mechanism) {
        var peak = attribution.peak(mechanism);
        return peak.isEmpty() ? "" : date(peak.getAsInt());
    }

    /** The outcome in words. */
    String words() {
        return inquest().outcome().key().replace('_', ' ');
    }

    /** How it was found out, in a sentence. */
    String method() {
        var asked = inquest();
        int many = asked.mechanisms().size();
        var mechanisms = many + (many == 1 ? " mechanism" : " mechanisms");
        int runs = attribution.tally().runs();
        var how = asked.coalitions() instanceof RandomOrders
                ? "%s in %d random orders and their reverses".formatted(mechanisms, asked.runs())
                : "all %d combinations of %s, %s of each"
                        .formatted(
                                asked.coalitions().arms(),
                                mechanisms,
                                asked.runs() == 1 ? "a run" : asked.runs() + " runs");
        return how
                + " on the same chance, %,d runs in all, the first with seed %d"
                        .formatted(runs, asked.scenario().seed());
    }

    /** What it comes to in a sentence. */
    String sentence() {
        var ranked = attribution.ranked();
        var largest = ranked.stream()
                .filter(k -> attribution.values().get(k).low() > 0)
                .limit(3)
                .map(this::added)
                .collect(Collectors.joining(", "));
        var base = "Mean %s is %s when %s and %s when %s."
                .formatted(
                        words(),
                        Figures.number(attribution.none().mean()),
                        ranked.size() == 1 ? "it does not act" : "none of " + ranked.size() + " mechanisms acts",
                        Figures.number(attribution.all().mean()),
                        ranked.size() == 1 ? "it does" : "all do");
        return base + (largest.isEmpty() ? " None adds clearly." : " Most is added by " + largest + ".");
    }

    private String added(int mechanism) {
        var value = attribution.values().get(mechanism);
        return "%s (%s, %s to %s)"
                .formatted(
                        name(mechanism), signed(value.mean()), Figures.rough(value.low()), Figures.rough(value.high()));
    }

    /** A number with its sign. */
    static String signed(double value) {
        var text = Figures.number(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    /** {@code attribution.csv}: what the outcome is without mechanisms, what each adds, and what it is with all. */
    Sheet values() {
        var rows = new ArrayList<List<Object>>();
        rows.add(end("none", attribution.none()));
        for (int k : attribution.ranked()) rows.add(row(k));
        rows.add(end("all", attribution.all()));
        return new Sheet(VALUES, rows);
    }

    private List<Object> end(String row, Interval value) {
        return List.of(
                row,
                "",
                inquest().outcome().unit(),
                value.mean(),
                value.low(),
                value.high(),
                Double.NaN,
                Double.NaN,
                "",
                Double.NaN);
    }

    private List<Object> row(int mechanism) {
        var value = attribution.values().get(mechanism);
        var peak = attribution.peak(mechanism);
        double most = peak.isEmpty()
                ? Double.NaN
                : attribution.paths().get(peak.getAsInt()).get(mechanism).mean();
        return List.of(
                "mechanism",
                name(mechanism),
                inquest().outcome().unit(),
                value.mean(),
                value.low(),
                value.high(),
                share(value),
                peak.isEmpty() ? Double.NaN : (double) peak.getAsInt(),
                peak(mechanism),
                most);
    }

    /** {@code interactions.csv}: what pairs add, the largest first. */
    Sheet pairs() {
        return new Sheet(
                PAIRS,
                attribution.pairs().stream()
                        .map(pair -> List.<Object>of(
                                name(pair.one()),
                                name(pair.other()),
                                inquest().outcome().unit(),
                                pair.value().mean(),
                                pair.value().low(),
                                pair.value().high()))
                        .toList());
    }

    /** {@code acting.csv}: what each mechanism adds in each tick. */
    Sheet paths() {
        var rows = new ArrayList<List<Object>>();
        var metric = inquest().metric().name().toLowerCase(Locale.ROOT);
        for (int t = 0; t < attribution.paths().size(); t++) {
            for (int k = 0; k < attribution.values().size(); k++) {
                var value = attribution.paths().get(t).get(k);
                rows.add(List.of(t, date(t), name(k), metric, value.mean(), value.low(), value.high()));
            }
        }
        return new Sheet(PATHS, rows);
    }
}
