package overbuild.report;

import static overbuild.metric.Outcome.ABANDONED;
import static overbuild.metric.Outcome.ANNOUNCED;
import static overbuild.metric.Outcome.DARK_SHARE_MAX;
import static overbuild.metric.Outcome.DEFAULT_SHARE_ALL;
import static overbuild.metric.Outcome.OVERBUILD_PLANNER;
import static overbuild.metric.Outcome.PRICE_COLLAPSE;
import static overbuild.metric.Outcome.PRICE_COLLAPSE_REAL;
import static overbuild.metric.Outcome.PRICE_FALL_CUMULATIVE;
import static overbuild.metric.Outcome.PRICE_FALL_STEEPEST;
import static overbuild.metric.Outcome.SLUMP_REVENUE_FALL;
import static overbuild.metric.Outcome.SLUMP_TRAFFIC_GROWTH;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.experiment.Replications;
import overbuild.experiment.StopSign;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.model.Limit;
import overbuild.model.Quarter;
import overbuild.model.Status;
import overbuild.scenario.ScenarioReader;

/** The tables of {@code docs/model.md} on the telecom scenario, from runs with seeds that calibration never saw. */
final class TelecomNumbers {
    private static final int RUNS = 100;
    private static final long SEED = 20000;
    private static final List<Outcome> SHOWN = List.of(
            DARK_SHARE_MAX,
            PRICE_COLLAPSE,
            PRICE_COLLAPSE_REAL,
            DEFAULT_SHARE_ALL,
            ANNOUNCED,
            ABANDONED,
            OVERBUILD_PLANNER);
    private static final Quarter FIRST = new Quarter(1997, 1);
    private static final Quarter LAST = new Quarter(2000, 4);

    private final Map<List<String>, Results> known = new LinkedHashMap<>();
    private final Map<String, Map<Limit, Double>> decisions = new LinkedHashMap<>();

    /** Every table by its name. */
    Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("telecom facts", facts());
        tables.put("telecom ablations", variants(ablations()));
        tables.put("telecom identification", variants(moved()));
        tables.put("telecom conflict", conflict());
        tables.put("telecom decisions", decisions());
        return tables;
    }

    private String facts() {
        var results = run("telecom-1996");
        var lines = new ArrayList<>(List.of(
                "| fact | outcome | window | median | band | in band | runs in band |",
                "|---|---|---|---|---|---|---|"));
        var targets = results.study().scenario().targets();
        for (int k = 0; k < targets.size(); k++) {
            var target = targets.get(k);
            var verdict = Verdict.of(target, results.target(k).toArray());
            var window = target.window() == null
                    ? ""
                    : target.window().get(0) + " to " + target.window().get(1);
            lines.add(row(List.of(
                    target.fact(),
                    "`" + target.metric() + "`",
                    window,
                    Figures.number(verdict.value()),
                    Figures.number(target.low()) + " to " + Figures.number(target.high()),
                    target.input() ? "given" : verdict.in() ? "yes" : "no",
                    Figures.percent(verdict.share()))));
        }
        return String.join("\n", lines);
    }

    private static Map<String, List<String>> ablations() {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("as shipped", List.of("telecom-1996"));
        variants.put("correct beliefs", List.of("telecom-1996-rational"));
        variants.put("correct beliefs, no entry", List.of("telecom-1996-incumbents"));
        variants.put("beliefs as shipped, no entry", List.of("telecom-1996", "entry=null"));
        variants.put(
                "technology and equipment cost frozen",
                List.of("telecom-1996", "technology.growth=0", "equipment.priceFall=0"));
        variants.put("price sticky to `Competitive`", List.of("telecom-1996", "market.toward={type: Competitive}"));
        variants.put("price `Cournot` at once", List.of("telecom-1996", "market={type: Cournot}"));
        variants.put("price `Competitive` at once", List.of("telecom-1996", "market={type: Competitive}"));
        return variants;
    }

    private static Map<String, List<String>> moved() {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("as shipped", List.of("telecom-1996"));
        one(variants, "λ", "firms.*.strategy.lambda", "0.1", "1");
        one(variants, "V^e", "prize", "{type: Flow, value: 0, believed: 20}");
        one(variants, "φ₋", "game.fear", "{behind: 100}");
        one(variants, "ι", "firms.*.strategy.iota", "0.5");
        one(variants, "ψ", "firms.*.beliefs.psi", "0", "1");
        one(variants, "η", "firms.*.beliefs.rule.eta", "0", "0.5");
        one(variants, "κ", "firms.*.beliefs.kappa", "0.5", "0.8", "1.25", "2");
        one(variants, "w_c", "firms.*.beliefs.claim.weight", "0.5");
        one(variants, "fade", "firms.*.beliefs.claim.fade", "0.02", "0.1");
        one(variants, "γ_max", "firms.*.growthCap", "0.04", "0.16");
        one(variants, "p_e", "entry.hazard", "0.05", "1");
        one(variants, "L", "structures.buildTicks", "4");
        one(variants, "ν_vendor", "firms.*.funding.vendor", "0");
        one(variants, "weight of failures in C", "credit.failureWeight", "0");
        one(variants, "F", "structures.fixedCost", "0");
        one(variants, "o_K", "structures.upkeep", "0", "0.25", "1");
        one(variants, "g_C", "equipment.priceFall", "0.2", "0.5");
        one(variants, "speed of prices", "market.speed", "0.11", "0.44");
        one(variants, "speed of users", "demand.lag.speed", "0.09", "0.36");
        one(variants, "pull to value", "finance.shares.pull", "0.1");
        one(variants, "sway of mood", "finance.shares.sway", "0", "0.15");
        variants.put(
                "gloom from empty networks and low prices: none",
                List.of("telecom-1996", "finance.shares.sentiment.utilisation=0", "finance.shares.sentiment.price=0"));
        one(variants, "ε", "demand.curve.elasticity", "0.3", "0.6");
        return variants;
    }

    private static void one(Map<String, List<String>> variants, String symbol, String path, String... values) {
        for (var value : values) {
            variants.put(symbol + ": `" + path + "=" + value + "`", List.of("telecom-1996", path + "=" + value));
        }
    }

    private String variants(Map<String, List<String>> variants) {
        var lines = new ArrayList<String>();
        var keys = SHOWN.stream().map(outcome -> "`" + outcome.key() + "`").toList();
        lines.add(row(Stream.concat(Stream.of("change", "facts missed"), keys.stream())
                .toList()));
        lines.add(row(Collections.nCopies(SHOWN.size() + 2, "---")).replace(" ", ""));
        variants.forEach((name, words) -> {
            var results = run(words.toArray(String[]::new));
            var cells = SHOWN.stream().map(outcome -> median(results, outcome));
            lines.add(row(Stream.concat(Stream.of(name, missed(results)), cells).toList()));
        });
        return String.join("\n", lines);
    }

    /** Numbers of the facts of which an outcome lies outside its band or has no meaning. */
    private static String missed(Results results) {
        var targets = results.study().scenario().targets();
        return IntStream.range(0, targets.size())
                .filter(k ->
                        !Verdict.of(targets.get(k), results.target(k).toArray()).in())
                .mapToObj(k -> targets.get(k).fact().replace("TEL-", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What the facts on revenue ask of the price, at the traffic and the other price falls of the runs. */
    private String conflict() {
        var results = run("telecom-1996");
        double traffic = 1 + middle(results, SLUMP_TRAFFIC_GROWTH);
        double needed = 1 - 0.75 / traffic;
        double years = 1 - Math.pow(1 - needed, 3);
        double rest = (1 - middle(results, PRICE_COLLAPSE)) / (1 - middle(results, PRICE_FALL_CUMULATIVE));
        var lines = new ArrayList<>(List.of("| in the steepest three years | |", "|---|---|"));
        lines.add(row(List.of("growth of traffic per year", percent(traffic - 1))));
        lines.add(row(List.of("fall of the price per year", percent(middle(results, PRICE_FALL_STEEPEST)))));
        lines.add(row(List.of("fall of revenue per year", percent(middle(results, SLUMP_REVENUE_FALL)))));
        lines.add(row(List.of("fall of the price per year for a fall of revenue of 25 %", percent(needed))));
        lines.add(row(List.of("the same over three years", percent(years))));
        lines.add(row(List.of("what all other years leave of the price", percent(rest))));
        lines.add(row(List.of("collapse of the price that follows", percent(1 - (1 - years) * rest))));
        return String.join("\n", lines);
    }

    private String decisions() {
        run("telecom-1996-rational");
        var lines = new ArrayList<>(List.of(
                "| decisions of firms in the race, 1997 to 2000 | zero | at the growth cap | cut for want of money | in between |",
                "|---|---|---|---|---|"));
        decisions.forEach((name, share) -> {
            var cells = Stream.of(Limit.ZERO, Limit.GROWTH_CAP, Limit.FUNDING, Limit.NONE)
                    .map(limit -> Figures.percent(share.getOrDefault(limit, 0.0)));
            lines.add(row(Stream.concat(Stream.of("`" + name + "`"), cells).toList()));
        });
        return String.join("\n", lines);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String median(Results results, Outcome outcome) {
        return Figures.number(middle(results, outcome));
    }

    private static double middle(Results results, Outcome outcome) {
        return Spread.of(results.outcome(outcome)).median();
    }

    private Results run(String... words) {
        return known.computeIfAbsent(List.of(words), this::play);
    }

    private Results play(List<String> words) {
        var patches = new ArrayList<>(words.subList(1, words.size()));
        patches.add("seed=" + SEED);
        var resolved = new ScenarioReader().resolve(Path.of("scenarios", words.get(0) + ".yaml"), patches);
        var study = new Study(resolved, OptionalInt.of(RUNS), "overbuild run");
        Map<Integer, Map<Limit, Integer>> limits = new ConcurrentHashMap<>();
        int threads = Runtime.getRuntime().availableProcessors();
        var rows = new Replications(resolved.scenario(), SEED, RUNS, threads)
                .play(
                        (replication, history) -> {
                            limits.put(replication, limits(history));
                            return Measured.of(resolved.scenario(), history);
                        },
                        () -> {},
                        new StopSign());
        if (words.size() == 1) decisions.put(words.get(0), shares(limits));
        return new Results(study, rows);
    }

    private static Map<Limit, Integer> limits(History history) {
        Map<Limit, Integer> count = new EnumMap<>(Limit.class);
        for (var state : history.states()) {
            var date = history.date(state.tick());
            if (date.compareTo(FIRST) < 0 || date.compareTo(LAST) > 0) continue;
            for (var firm : state.firms()) {
                if (firm.status() == Status.ACTIVE) count.merge(firm.decision().limit(), 1, Integer::sum);
            }
        }
        return count;
    }

    private static Map<Limit, Double> shares(Map<Integer, Map<Limit, Integer>> limits) {
        var counts = limits.values().stream()
                .flatMap(count -> count.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        double all = counts.values().stream().mapToInt(n -> n).sum();
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue() / all));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
