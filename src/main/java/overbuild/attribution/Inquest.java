package overbuild.attribution;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.experiment.Blocks;
import overbuild.experiment.Replications;
import overbuild.experiment.Replications.Player;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.metric.MarketMetric;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * Runs a scenario with some of its mechanisms and without the others, again and again on the same chance, and shares out what comes of
 * it among them.
 *
 * @param scenario the scenario, in which all mechanisms act
 * @param mechanisms their names
 * @param variants the scenario in which only some act, by their bits
 * @param outcome what is shared out
 * @param metric whose path is shared out
 * @param runs runs of each coalition
 */
public record Inquest(
        Scenario scenario,
        List<String> mechanisms,
        IntFunction<Scenario> variants,
        Outcome outcome,
        MarketMetric metric,
        int runs) {
    public Inquest {
        mechanisms = List.copyOf(mechanisms);
    }

    /** Which coalitions are run. */
    public Coalitions coalitions() {
        return Coalitions.of(mechanisms.size(), scenario.seed());
    }

    /** Makes the runs, or as many as finish before the sign is raised. */
    public Attribution play(int threads, Runnable progress, StopSign stop) {
        var coalitions = coalitions();
        var arm = new Replications(scenario, scenario.seed(), runs, threads);
        var players = IntStream.range(0, coalitions.arms())
                .mapToObj(k -> player(coalitions, k))
                .toList();
        var rows = new Blocks(Collections.nCopies(players.size(), arm), threads).play(0, runs, players, progress, stop);
        return Attribution.of(this, rows);
    }

    private Player<Reading> player(Coalitions coalitions, int arm) {
        return (whole, replication, seed, stop) -> {
            var variant = variants.apply(coalitions.acting(arm, replication));
            return reading(variant, Run.play(variant, seed, stop));
        };
    }

    private Reading reading(Scenario variant, History history) {
        var evidence = outcome.needsYardsticks()
                ? Yardsticks.evidence(variant, history)
                : Yardsticks.evidence(variant, history, List.of());
        var path = history.states().stream().map(metric::of).toList();
        return new Reading(outcome.of(evidence), path);
    }

    /** What a row of runs is called: the mechanisms that act in it. */
    public List<String> acting(int arm, RunResult<Reading> row) {
        int bits = coalitions().acting(arm, row.replication());
        return IntStream.range(0, mechanisms.size())
                .filter(k -> (bits >> k & 1) == 1)
                .mapToObj(mechanisms::get)
                .toList();
    }
}
