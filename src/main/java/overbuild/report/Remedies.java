package overbuild.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;
import overbuild.experiment.Tally;
import overbuild.metric.Outcome;
import overbuild.model.ModelVersion;

/**
 * What would have helped: remedies, each held against nothing being done, under one or several market rules.
 *
 * @param base the scenario in which nothing is done
 * @param harm what is to be avoided
 * @param rules results by market rule, the scenario's own first
 * @param leftOut remedies that do not fit the scenario
 * @param tally how many runs ended
 * @param command the command that repeats it
 */
public record Remedies(
        Study base, Outcome harm, Map<String, Rule> rules, List<String> leftOut, Tally tally, String command) {
    /** Kind of its files. */
    public static final String KIND = "remedies";

    private static final double CONFIDENCE = 0.95;
    private static final int DIGITS = 16;

    /**
     * What came of it under one market rule.
     *
     * @param harm the harm when nothing is done
     * @param ranked remedies, the one that avoids most first, and among equals the one with more surplus
     */
    public record Rule(Interval harm, List<Remedy> ranked) {
        static Rule of(List<String> names, List<List<RunResult<Weighed>>> rows) {
            var harm = rows.get(0).stream()
                    .filter(row -> row instanceof Completed)
                    .mapToDouble(row -> ((Completed<Weighed>) row).kept().harm())
                    .toArray();
            var ranked = IntStream.range(0, names.size())
                    .mapToObj(k -> Remedy.of(names.get(k), rows.get(0), rows.get(k + 1)))
                    .sorted(Comparator.comparingDouble((Remedy one) -> -mean(one, Benefit.AVOIDED))
                            .thenComparingDouble(one -> -mean(one, Benefit.SURPLUS)))
                    .toList();
            return new Rule(Interval.of(harm, CONFIDENCE), ranked);
        }

        private static double mean(Remedy remedy, Benefit benefit) {
            double mean = remedy.get(benefit).mean();
            return Double.isNaN(mean) ? Double.NEGATIVE_INFINITY : mean;
        }

        /** Place of a remedy, from 1. */
        int rank(String name) {
            return ranked.stream().map(Remedy::name).toList().indexOf(name) + 1;
        }
    }

    /**
     * Weighs runs.
     *
     * @param names names of remedies
     * @param markets market rules in order
     * @param rows for each rule what became of the runs without any, then with each remedy
     */
    public static Map<String, Rule> weigh(
            List<String> names, List<String> markets, List<List<RunResult<Weighed>>> rows) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        int many = names.size() + 1;
        for (int k = 0; k < markets.size(); k++) {
            rules.put(markets.get(k), Rule.of(names, rows.subList(k * many, (k + 1) * many)));
        }
        return rules;
    }

    /** What tells it from others: a hash of all that determines its results. */
    public static String id(List<Study> studies, Outcome harm) {
        var text = studies.stream().map(Study::runId).collect(Collectors.joining("\n"));
        return Digest.of(KIND + "\nmodel " + ModelVersion.NUMBER + "\n" + harm.key() + "\n" + text)
                .substring(0, DIGITS);
    }

    /** Results under the scenario's own market rule. */
    public Rule own() {
        return rules.values().iterator().next();
    }

    /** Remedies that clearly avoid harm, or clearly bring surplus or cost it. */
    List<Remedy> clear(Benefit benefit, boolean good) {
        return own().ranked().stream()
                .filter(one -> one.get(benefit).isClear() && one.get(benefit).mean() > 0 == good)
                .toList();
    }

    /** What it comes to in sentences. */
    String sentence() {
        var avoid = clear(Benefit.AVOIDED, true);
        var most = avoid.isEmpty()
                ? "None of %d remedies clearly avoids %s."
                        .formatted(own().ranked().size(), words())
                : "%d of %d remedies clearly avoid %s; %s avoids most (%s of %s)."
                        .formatted(
                                avoid.size(),
                                own().ranked().size(),
                                words(),
                                avoid.get(0).name(),
                                Figures.number(avoid.get(0).get(Benefit.AVOIDED).mean()),
                                Figures.number(own().harm().mean()));
        return Stream.of(most, sentence("worse", clear(Benefit.AVOIDED, false)), cost())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String what, List<Remedy> remedies) {
        if (remedies.isEmpty()) return "";
        return "It is made " + what + " by " + names(remedies) + ".";
    }

    private String cost() {
        var costly = clear(Benefit.SURPLUS, false);
        return costly.isEmpty() ? "" : "Surplus is clearly lost with " + names(costly) + ".";
    }

    private static String names(List<Remedy> remedies) {
        return remedies.stream().map(Remedy::name).collect(Collectors.joining(", "));
    }

    /** The harm in words. */
    String words() {
        return harm.key().replace('_', ' ');
    }

    /** {@code remedies.csv}: a row per market rule and remedy, the best first. */
    Sheet sheet() {
        var columns = new ArrayList<>(List.of("market", "rank", "remedy", "pairs", "harm"));
        for (var benefit : Benefit.values()) {
            columns.addAll(List.of(benefit.key(), benefit.key() + "_low", benefit.key() + "_high"));
        }
        var rows = new ArrayList<List<Object>>();
        rules.forEach((market, rule) -> rule.ranked().forEach(one -> rows.add(row(market, rule, one))));
        return new Sheet(columns, rows);
    }

    private static List<Object> row(String market, Rule rule, Remedy one) {
        var row = new ArrayList<Object>(List.of(
                market,
                rule.rank(one.name()),
                one.name(),
                one.get(Benefit.SURPLUS).n(),
                rule.harm().mean()));
        for (var benefit : Benefit.values()) {
            var value = one.get(benefit);
            row.addAll(List.of(value.mean(), value.low(), value.high()));
        }
        return row;
    }
}
