package overbuild.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import overbuild.experiment.Paired;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;

/**
 * Something that is done to a scenario, and what it brings over nothing being done, pair by pair on the same chance.
 *
 * @param name its file
 * @param benefits differences by kind
 */
record Remedy(String name, Map<Benefit, Paired> benefits) {
    /** By the runs with and without it. */
    static Remedy of(String name, List<RunResult<Weighed>> without, List<RunResult<Weighed>> with) {
        var before = kept(without);
        var after = kept(with);
        before.keySet().retainAll(after.keySet());
        after.keySet().retainAll(before.keySet());
        var benefits = new EnumMap<Benefit, Paired>(Benefit.class);
        for (var benefit : Benefit.values()) {
            benefits.put(benefit, Paired.of(values(before, benefit::of), values(after, benefit::of)));
        }
        return new Remedy(name, benefits);
    }

    Paired get(Benefit benefit) {
        return benefits.get(benefit);
    }

    private static TreeMap<Integer, Weighed> kept(List<RunResult<Weighed>> rows) {
        var kept = new TreeMap<Integer, Weighed>();
        for (var row : rows) if (row instanceof Completed<Weighed> run) kept.put(run.replication(), run.kept());
        return kept;
    }

    private static double[] values(TreeMap<Integer, Weighed> runs, ToDoubleFunction<Weighed> value) {
        return runs.values().stream().mapToDouble(value).toArray();
    }
}
