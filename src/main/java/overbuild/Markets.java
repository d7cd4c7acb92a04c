package overbuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import overbuild.market.MarketRule;
import overbuild.report.Results;
import overbuild.report.Robustness;
import overbuild.report.Study;
import overbuild.scenario.Nearest;
import overbuild.scenario.Plugins;
import overbuild.scenario.ScenarioException;
import picocli.CommandLine.Option;

/** Under which market rules a scenario is run beside its own. */
final class Markets {
    private static final String ALL = "all";

    @Option(
            names = "--markets",
            paramLabel = "RULES",
            description = "Shows outcomes under these market rules side by side: names, maps such as"
                    + " '{type: Sticky, speed: 0.3}', or 'all'. Separated by commas.")
    List<String> lists = List.of();

    /** What makes the command of a run one of several market rules. */
    String command() {
        return lists.isEmpty() ? "" : " --markets " + Choice.quoted(String.join(",", lists));
    }

    /**
     * What is run under each rule, the scenario's own first.
     *
     * @throws ScenarioException when a rule that is named does not fit the scenario
     */
    Map<String, Study> studies(Choice choice, Study own, Effort effort) {
        Map<String, Study> studies = new LinkedHashMap<>();
        studies.put(own.scenario().market().getClass().getSimpleName(), own);
        for (var rule : rules()) {
            if (rule.equals(ALL)) standard(choice, own).forEach(studies::putIfAbsent);
            else if (rule.startsWith("{")) studies.put(rule, study(rule, choice, own));
            else studies.computeIfAbsent(type(rule, effort), type -> study(type, choice, own));
        }
        return studies;
    }

    /** Their outcomes side by side; none when no rules were named. */
    Robustness robustness(Collection<String> played, List<Results> results) {
        if (lists.isEmpty()) return new Robustness(Map.of(), List.of());
        Map<String, Results> markets = new LinkedHashMap<>();
        for (var rule : played) markets.put(rule, results.get(markets.size()));
        return new Robustness(markets, leftOut(played));
    }

    /** Rules that were not played although all were asked for: the scenario says too little for them. */
    private List<String> leftOut(Collection<String> played) {
        if (!rules().contains(ALL)) return List.of();
        return Plugins.names(MarketRule.class).stream()
                .filter(rule -> !played.contains(rule))
                .toList();
    }

    private List<String> rules() {
        return lists.stream().flatMap(list -> parts(list).stream()).toList();
    }

    /** The entries of a list in YAML notation without its brackets. */
    static List<String> parts(String list) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int k = 0; k < list.length(); k++) {
            char sign = list.charAt(k);
            if (sign == '{') depth++;
            if (sign == '}') depth--;
            if (sign != ',' || depth > 0) continue;
            parts.add(list.substring(start, k).strip());
            start = k + 1;
        }
        parts.add(list.substring(start).strip());
        return parts;
    }

    /** Every rule that needs no parameters. */
    private static Map<String, Study> standard(Choice choice, Study own) {
        Map<String, Study> studies = new LinkedHashMap<>();
        for (var rule : Plugins.names(MarketRule.class)) {
            fitting(rule, choice, own).ifPresent(study -> studies.put(rule, study));
        }
        return studies;
    }

    private static Optional<Study> fitting(String rule, Choice choice, Study own) {
        try {
            return Optional.of(study(rule, choice, own));
        } catch (ScenarioException needsMore) {
            return Optional.empty();
        }
    }

    private static Study study(String rule, Choice choice, Study own) {
        var patch = "market=" + rule;
        var command = choice.command("run") + " --set " + Choice.quoted(patch);
        return new Study(choice.resolve(patch), own.replications(), command);
    }

    private static String type(String rule, Effort effort) {
        var known = Plugins.names(MarketRule.class);
        return Plugins.member(MarketRule.class, rule)
                .orElseThrow(() -> effort.usage("There is no market rule '" + rule + "'. "
                        + Nearest.hint(
                                rule,
                                Stream.concat(known.stream(), Stream.of(ALL)).toList())))
                .getSimpleName();
    }
}
