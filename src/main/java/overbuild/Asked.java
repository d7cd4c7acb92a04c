package overbuild;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
    /** The outcome with a name. */
    Outcome outcome(String name) {
        return Targets.outcome(name).orElseThrow(() -> unknown("--outcome", "outcome", name, keys(Outcome.values())));
    }

    /** The metric with a name; without one that whose name the outcome's begins with, or else the dark share. */
    MarketMetric metric(String name, Outcome outcome) {
        if (name == null) {
            return Stream.of(MarketMetric.values())
                    .filter(metric -> outcome.key().startsWith(metric.key()))
                    .max(Comparator.comparingInt(metric -> metric.key().length()))
                    .orElse(MarketMetric.DARK_SHARE);
        }
        return Stream.of(MarketMetric.values())
                .filter(metric -> metric.key().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown("--metric", "metric of the market", name, keys(MarketMetric.values())));
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
