package overbuild.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import overbuild.experiment.Paired;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;
import overbuild.metric.Outcome;
import overbuild.metric.Series;

/**
 * One side of a comparison against the base, pair by pair.
 *
 * @param study what was run
 * @param pairs runs of base and arm with the same seed that both reached their last tick
 */
public record Arm(Study study, List<Pair> pairs) {
    public Arm {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two runs with the same seed.
     *
     * @param base that of the base
     * @param other that of the arm
     */
    public record Pair(Played base, Played other) {}

    /** Pairs the runs of a study with those of the base. */
    static Arm of(Study study, List<RunResult<Played>> base, List<RunResult<Played>> rows) {
        var others = kept(rows);
        return new Arm(
                study,
                kept(base).entrySet().stream()
                        .filter(run -> others.containsKey(run.getKey()))
                        .map(run -> new Pair(run.getValue(), others.get(run.getKey())))
                        .toList());
    }

    /** What was kept of each replication that reached its last tick. */
    private static SortedMap<Integer, Played> kept(List<RunResult<Played>> rows) {
        var kept = new TreeMap<Integer, Played>();
        for (var row : rows) if (row instanceof Completed<Played> run) kept.put(run.replication(), run.kept());
        return kept;
    }

    /** The scenario's name. */
    String name() {
        return study.scenario().name();
    }

    /** First tick in which some pair differs; the number of ticks when none ever does. */
    int parts() {
        return pairs.stream()
                .mapToInt(pair -> pair.other().parts(pair.base()))
                .min()
                .orElse(0);
    }

    /** How an outcome differs. */
    Paired difference(Outcome outcome) {
        return Paired.of(base(outcome), other(outcome));
    }

    double[] base(Outcome outcome) {
        return values(pair -> pair.base().measured().outcomes().get(outcome));
    }

    double[] other(Outcome outcome) {
        return values(pair -> pair.other().measured().outcomes().get(outcome));
    }

    /** How a path differs in a tick, pair by pair. */
    double[] path(Contrast contrast, int tick) {
        return values(pair -> contrast.of(
                pair.base().measured().market().at(tick, contrast.metric()),
                pair.other().measured().market().at(tick, contrast.metric())));
    }

    /** Mean over outcomes of the share of variance that pairing saves. */
    double saved() {
        return Series.mean(Stream.of(Outcome.values())
                .mapToDouble(outcome -> difference(outcome).saved())
                .toArray());
    }

    private double[] values(ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).toArray();
    }
}
