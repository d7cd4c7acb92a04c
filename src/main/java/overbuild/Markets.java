package overbuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import overbuild.market.MarketRule;
import overbuild.report.Results;
import overbuild.report.Robustness;
import overbuild.report.Study;
import overbuild.scenario.Nearest;
import overbuild.scenario.Plugins;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import picocli.CommandLine.Option;

/** Under which market rules a scenario is run beside its own. */
final class Markets {
    private static final String ALL = "all";

    @Option(
            names = "--markets",
            paramLabel = "RULES",
            split = ",",
            description =
                    "Shows outcomes under these market rules side by side, or under 'all' that need no parameters.")
    List<String> rules = List.of();

    /** What makes the command of a run one of several market rules. */
    String command() {
        return rules.isEmpty() ? "" : " --markets " + Choice.quoted(String.join(",", rules));
    }

    /**
     * The scenario under each rule, its own first.
     *
     * @throws ScenarioException when a rule that is named does not fit the scenario
     */
    Map<String, Resolved> variants(Choice choice, Resolved own, Effort effort) {
        Map<String, Resolved> variants = new LinkedHashMap<>();
        if (rules.isEmpty()) return variants;
        variants.put(name(own), own);
        boolean all = rules.equals(List.of(ALL));
        for (var rule : all ? Plugins.names(MarketRule.class) : rules) {
            var member = Plugins.member(MarketRule.class, rule);
            if (member.isEmpty()) throw effort.usage("There is no market rule '" + rule + "'." + hint(rule));
            var type = member.get().getSimpleName();
            if (variants.containsKey(type)) continue;
            try {
                variants.put(type, choice.resolve("market=" + type));
            } catch (ScenarioException needsMore) {
                if (!all) throw needsMore;
            }
        }
        return variants;
    }

    private static String name(Resolved resolved) {
        return resolved.scenario().market().getClass().getSimpleName();
    }

    private static String hint(String rule) {
        var known = new ArrayList<>(Plugins.names(MarketRule.class));
        known.add(ALL);
        return " " + Nearest.hint(rule, known);
    }

    /** Plays all of them but the first, which has been played already. */
    Robustness play(Map<String, Resolved> variants, Results first, String base, Function<Study, Results> player) {
        Map<String, Results> markets = new LinkedHashMap<>();
        variants.forEach((market, resolved) -> {
            var study = new Study(resolved, first.study().replications(), base + " --set market=" + market);
            markets.put(market, markets.isEmpty() ? first : player.apply(study));
        });
        var leftOut = rules.equals(List.of(ALL))
                ? Plugins.names(MarketRule.class).stream()
                        .filter(rule -> !variants.containsKey(rule))
                        .toList()
                : List.<String>of();
        return new Robustness(markets, leftOut);
    }
}
