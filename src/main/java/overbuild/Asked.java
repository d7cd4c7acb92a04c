package overbuild;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import overbuild.metric.MarketMetric;
import overbuild.metric.Measure;
import overbuild.metric.Outcome;
import overbuild.report.Targets;
import overbuild.scenario.Nearest;
import overbuild.scenario.Resolved;
import picocli.CommandLine.ParameterException;

/**
 * What options mean by names of outcomes, metrics and mechanisms.
 *
 * @param effort whose command is used wrongly when they mean nothing
 */
record Asked(Effort effort) {
    private static final List<Map.Entry<String, MarketMetric>> WORDS = List.of(
            Map.entry("equity", MarketMetric.SHARE_INDEX),
            Map.entry("traffic", MarketMetric.QUANTITY),
            Map.entry("default", MarketMetric.LENDER_LOSSES),
            Map.entry("loss", MarketMetric.LENDER_LOSSES));

    /** The outcome with a name. */
    Outcome outcome(String name) {
        return Targets.outcome(name).orElseThrow(() -> unknown("--outcome", "outcome", name, keys(Outcome.values())));
    }

    /** The metric with a name; without one that whose path the outcome tells of. */
    MarketMetric metric(String name, Outcome outcome) {
        if (name == null) return path(outcome.key());
        return Stream.of(MarketMetric.values())
                .filter(metric -> metric.key().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown("--metric", "metric of the market", name, keys(MarketMetric.values())));
    }

    /** The metric whose name an outcome's begins with, or that which a word in it means, or else the dark share. */
    private static MarketMetric path(String outcome) {
        return Stream.of(MarketMetric.values())
                .filter(metric -> outcome.startsWith(metric.key()))
                .max(Comparator.comparingInt(metric -> metric.key().length()))
                .or(() -> WORDS.stream()
                        .filter(word -> outcome.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .orElse(MarketMetric.DARK_SHARE);
    }

    /** The mechanisms that are named, or all that a scenario declares, in its order. */
    List<String> mechanisms(Resolved resolved, List<String> names) {
        var declared = resolved.scenario().mechanisms().keySet();
        if (declared.isEmpty())
            throw effort.usage(
                    "The scenario '" + resolved.scenario().name()
                            + "' declares no mechanisms that could be taken out. Maybe add 'mechanisms:', as telecom-1996 does");
        var wanted = names.stream().map(String::strip).toList();
        for (var name : wanted) {
            if (!declared.contains(name)) throw unknown("--mechanisms", "mechanism", name, declared);
        }
        return declared.stream()
                .filter(name -> wanted.isEmpty() || wanted.contains(name))
                .toList();
    }

    private static List<String> keys(Measure... measures) {
        return Stream.of(measures).map(Measure::key).toList();
    }

    private ParameterException unknown(String option, String what, String name, Collection<String> known) {
        return effort.usage(
                "Option '" + option + "': there is no " + what + " '" + name + "'. " + Nearest.hint(name, known));
    }
}
