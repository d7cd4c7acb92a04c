package overbuild.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import overbuild.metric.Outcome;
import tools.jackson.databind.node.ObjectNode;

/**
 * The outcomes of a scenario under each of several market rules.
 *
 * @param markets what became of its runs, by rule, in order
 * @param leftOut rules that the scenario says too little for
 */
public record Robustness(Map<String, Results> markets, List<String> leftOut) {
    private static final List<String> COLUMNS = List.of("market", "outcome", "unit", "median", "p05", "p95", "n");

    /** Writes {@code robustness.csv}. */
    public void write(Path folder) throws IOException {
        var rows = new ArrayList<List<Object>>();
        markets.forEach((market, results) -> Stream.of(Outcome.values())
                .map(outcome -> row(market, results, outcome))
                .forEach(rows::add));
        Csv.write(new Sheet(COLUMNS, rows), folder.resolve("robustness.csv"));
    }

    private static List<Object> row(String market, Results results, Outcome outcome) {
        var spread = Spread.of(results.outcome(outcome));
        return List.of(market, outcome.key(), outcome.unit(), spread.median(), spread.p05(), spread.p95(), spread.n());
    }

    /** A table for people, headline outcomes down and rules across. */
    public List<String> lines() {
        var rows = new ArrayList<List<String>>();
        boolean many =
                markets.values().stream().anyMatch(results -> results.study().isReplicated());
        var corner = many ? "Median under" : "Under";
        var names = names();
        rows.add(Stream.concat(Stream.of(corner), names.stream()).toList());
        if (many) rows.add(counts());
        for (var outcome : Headlines.OUTCOMES) {
            var cells = markets.values().stream()
                    .map(results ->
                            Figures.number(Spread.of(results.outcome(outcome)).median()));
            rows.add(Stream.concat(Stream.of(outcome.key()), cells).toList());
        }
        var lines = new ArrayList<>(Columns.lines(rows));
        var rules = List.copyOf(markets.keySet());
        for (int k = 0; k < names.size(); k++) {
            if (!names.get(k).equals(rules.get(k))) lines.add(names.get(k) + " is " + rules.get(k));
        }
        if (!leftOut.isEmpty()) lines.add("Left out, for want of parameters: " + String.join(", ", leftOut));
        return lines;
    }

    /** Names that fit over a column: rules with parameters are called by a number. */
    private List<String> names() {
        var names = new ArrayList<String>();
        for (var rule : markets.keySet()) names.add(rule.startsWith("{") ? "rule " + (names.size() + 1) : rule);
        return names;
    }

    /** Over how many runs medians are taken. */
    private List<String> counts() {
        var counts = markets.values().stream()
                .map(results -> Integer.toString(results.completed().size()));
        return Stream.concat(Stream.of("runs"), counts).toList();
    }

    /** Outcomes by rule, as in {@code summary.json}. */
    public ObjectNode document() {
        var node = Json.object();
        markets.forEach((market, results) -> node.set(market, Summary.outcomes(results)));
        return node;
    }

    /** Results under the rules that are not the scenario's own. */
    public List<Results> others() {
        return markets.values().stream().skip(1).toList();
    }

    /** Whether some run failed. */
    public boolean failed() {
        return markets.values().stream().anyMatch(results -> !results.failed().isEmpty());
    }
}
