package overbuild.equilibrium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.engine.Run;
import overbuild.experiment.Replications;
import overbuild.experiment.Replications.Player;
import overbuild.model.Check;
import overbuild.scenario.Scenario;
import overbuild.strategy.Scripted;
import overbuild.strategy.Strategy;

/**
 * Which firms of a scenario choose among which strategies; the others keep their own. Where history comes first, strategies take over
 * when it ends.
 *
 * @param scenario the scenario
 * @param firms names of the firms that choose
 * @param entries what they choose from
 */
public record Lineup(Scenario scenario, List<String> firms, List<Entry> entries) {
    /**
     * A strategy to choose.
     *
     * @param name what it is called, unlike the others
     * @param text how it is written in a scenario
     * @param strategy what it does
     */
    public record Entry(String name, String text, Strategy strategy) {
        /** One that is called as it is written. */
        public Entry(String name, Strategy strategy) {
            this(name, name, strategy);
        }
    }

    public Lineup {
        firms = List.copyOf(firms);
        entries = List.copyOf(entries);
        Check.that(
                entries.size() >= 2, "there must be two strategies to choose from, but there were %d", entries.size());
    }

    /** First tick in which a choice matters. */
    public int from() {
        return firms.stream().mapToInt(this::free).min().orElse(0);
    }

    /** First tick that a firm does not play from history. */
    private int free(String firm) {
        return scenario.firms().get(firm).strategy() instanceof Scripted script
                ? Math.max(0, scenario.start().ticksTo(script.last()) + 1)
                : 0;
    }

    /** Ways in which all can choose, S^N. */
    public double cells() {
        double cells = 1;
        for (int k = 0; k < firms.size(); k++) cells *= entries.size();
        return cells;
    }

    /** What each chooses in a cell, the first firm's choice moving fastest. */
    public int[] choices(int cell) {
        var choices = new int[firms.size()];
        int rest = cell;
        for (int k = 0; k < choices.length; k++) {
            choices[k] = rest % entries.size();
            rest /= entries.size();
        }
        return choices;
    }

    /** The scenario in which each firm plays its choice. */
    public Scenario playing(int... choices) {
        var specs = new LinkedHashMap<>(scenario.firms());
        for (int k = 0; k < choices.length; k++) {
            var entry = entries.get(choices[k]);
            specs.computeIfPresent(firms.get(k), (name, spec) -> spec.playing(entry.strategy()));
        }
        return scenario.with(specs);
    }

    /** Every cell, as many times. */
    public List<Replications> arms(int runs, int threads) {
        return IntStream.range(0, (int) cells())
                .mapToObj(cell -> new Replications(playing(choices(cell)), scenario.seed(), runs, threads))
                .toList();
    }

    /** Runs a cell and keeps what it brought the firms. */
    public Player<Proceeds> player() {
        int from = from();
        return (played, replication, seed, stop) -> {
            var fortunes = new Fortunes(played, firms, from);
            Run.play(played, seed, stop, fortunes);
            return fortunes.proceeds();
        };
    }
}
