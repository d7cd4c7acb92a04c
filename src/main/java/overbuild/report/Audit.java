package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.audit.Gap;
import overbuild.audit.Matrices;
import overbuild.engine.Round;
import overbuild.engine.Run;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;

/**
 * The books of a run, tick by tick.
 *
 * @param scenario the scenario
 * @param states the state before the first tick, then that at the end of each
 */
public record Audit(Scenario scenario, List<MarketState> states) {
    /** Name of the column that stands for all firms. */
    static final String FIRMS = "Firms";

    public Audit {
        states = List.copyOf(states);
    }

    /** A tick whose books do not close. */
    public record Broken(int tick, Gap gap) {}

    /**
     * Plays a scenario.
     *
     * @throws overbuild.engine.RunFailure when the run itself finds a broken law
     */
    public static Audit of(Scenario scenario) {
        var states = new ArrayList<>(List.of(new Round(scenario, scenario.seed()).opening()));
        states.addAll(Run.play(scenario, scenario.seed()).states());
        return new Audit(scenario, states);
    }

    /** Number of ticks. */
    public int ticks() {
        return states.size() - 1;
    }

    /** The matrices of a tick. */
    public Matrices at(int tick) {
        return Matrices.of(states.get(tick), states.get(tick + 1));
    }

    /** The matrices of a tick with all firms in one column. */
    public Matrices summed(int tick) {
        return at(tick).merged(scenario.firms().size(), FIRMS);
    }

    /** The first tick whose books do not close. */
    public Optional<Broken> broken() {
        return IntStream.range(0, ticks())
                .mapToObj(tick -> new Broken(tick, at(tick).gap()))
                .filter(broken -> !broken.gap().closes())
                .findFirst();
    }

    /** Quarter of a tick. */
    String date(int tick) {
        return scenario.start().plus(tick).toString();
    }

    String money() {
        return scenario.units().money();
    }
}
