package overbuild.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.design.Design;
import overbuild.design.Morris;
import overbuild.design.Points;
import overbuild.design.Saltelli;
import overbuild.metric.Outcome;
import overbuild.sensitivity.Bootstrap;
import overbuild.sensitivity.Cases;
import overbuild.sensitivity.Effect;
import overbuild.sensitivity.NoiseSplit;
import overbuild.sensitivity.Outcomes;
import overbuild.sensitivity.Prim;
import overbuild.sensitivity.Screening;
import overbuild.sensitivity.VarianceShares;

/**
 * Questions to the rows of a sweep.
 *
 * @param design how its points were chosen
 * @param points its points
 * @param parameters what varies
 * @param values where each point lies, in the parameters' units; the number of a value where values have no order
 * @param replications runs of each point
 * @param rows what came out
 * @param bootstrap how intervals are found
 */
@SuppressWarnings("ArrayRecordComponent")
public record Inquiry(
        Design design,
        Points points,
        List<Parameter> parameters,
        double[][] values,
        int replications,
        Rows rows,
        Bootstrap bootstrap) {
    /** What came out. */
    @FunctionalInterface
    public interface Rows {
        /** An outcome of a run; NaN where it failed, is missing or has no such outcome. */
        double at(Outcome outcome, int point, int replication);
    }

    public Inquiry {
        parameters = List.copyOf(parameters);
    }

    /** Whether the design tells what an outcome depends on. */
    public boolean tells() {
        return design instanceof Saltelli || design instanceof Morris;
    }

    /** What an outcome depends on, as far as the design tells; what it does not tell is a note. */
    public Answer answer(Outcome outcome) {
        var outcomes = outcomes(outcome);
        try {
            if (design instanceof Saltelli saltelli) return shares(outcome, outcomes, saltelli.secondOrder());
            if (design instanceof Morris) return screening(outcome, outcomes);
            var noise = NoiseSplit.of(outcomes, bootstrap);
            return new Answer(
                    outcome, Optional.empty(), Optional.empty(), Optional.of(noise), notes(noise.missing(), "points"));
        } catch (IllegalArgumentException refusal) {
            return Answer.none(outcome, refusal.getMessage());
        }
    }

    private Outcomes outcomes(Outcome outcome) {
        return Outcomes.of(IntStream.range(0, values.length)
                .mapToObj(point -> IntStream.range(0, replications)
                        .mapToDouble(replication -> rows.at(outcome, point, replication))
                        .toArray())
                .toArray(double[][]::new));
    }

    private Answer shares(Outcome outcome, Outcomes outcomes, boolean secondOrder) {
        var shares = VarianceShares.of(outcomes, parameters.size(), secondOrder, bootstrap);
        var names = parameters.stream().map(Parameter::name).toList();
        return new Answer(outcome, Optional.of(shares), Optional.empty(), shares.noise(), shares.notes(names));
    }

    private Answer screening(Outcome outcome, Outcomes outcomes) {
        var screening = Screening.of(coordinates(), outcomes, bootstrap);
        var notes = new ArrayList<>(notes(screening.missing(), "steps"));
        if (replications == 1) notes.add("One replication of each point: effects include what the seeds do.");
        else notes.add(chance(screening));
        return new Answer(outcome, Optional.empty(), Optional.of(screening), Optional.empty(), notes);
    }

    private String chance(Screening screening) {
        var below = IntStream.range(0, parameters.size())
                .filter(k -> isChance(screening.effects().get(k)))
                .mapToObj(k -> parameters.get(k).name())
                .toList();
        return below.isEmpty()
                ? "All effects are larger than what seeds alone would give."
                : "No larger than what seeds alone would give: " + String.join(", ", below) + ".";
    }

    private static boolean isChance(Effect effect) {
        return effect.size().value() <= effect.noise();
    }

    private static List<String> notes(int missing, String what) {
        if (missing == 0) return List.of();
        return List.of(missing + " " + what + " were left out: a run failed, is missing or has no such outcome.");
    }

    /** Coordinates in the unit cube. */
    private double[][] coordinates() {
        return IntStream.range(0, values.length)
                .mapToObj(point -> IntStream.range(0, parameters.size())
                        .mapToDouble(k -> points.at(point, k))
                        .toArray())
                .toArray(double[][]::new);
    }

    /**
     * Where something happens.
     *
     * @throws IllegalArgumentException when it happens nowhere or everywhere
     */
    public Discovery discover(Where where) {
        var happened = IntStream.range(0, values.length)
                .mapToDouble(point -> IntStream.range(0, replications)
                        .mapToDouble(replication -> where.holds(rows.at(where.outcome(), point, replication)))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        var cases =
                Cases.of(values, parameters.stream().map(Parameter::isNumber).toList(), happened);
        int missing = (int) Arrays.stream(happened).filter(Double::isNaN).count();
        return new Discovery(where.toString(), cases, Prim.USUAL.find(cases), missing);
    }
}
