package overbuild.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.Event;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * What is kept of one run.
 *
 * @param market the market tick by tick
 * @param outcomes its outcomes; NaN where one has no meaning
 * @param targets the simulated value of each target
 * @param defaults firms that could not pay
 * @param prizes firms that won a prize for good
 */
public record Measured(
        MarketTable market,
        Map<Outcome, Double> outcomes,
        List<Double> targets,
        List<Event> defaults,
        List<Event> prizes) {
    /** Measures a run and holds it against yardsticks. */
    public static Measured of(Scenario scenario, History history) {
        return of(scenario, history, Yardsticks.evidence(scenario, history));
    }

    /** Measures a run and takes the time for yardsticks only when told; what needs them has no value without. */
    static Measured of(Scenario scenario, History history, boolean yardsticks) {
        if (yardsticks) return of(scenario, history);
        return of(scenario, history, Yardsticks.evidence(scenario, history, List.of()));
    }

    private static Measured of(Scenario scenario, History history, Evidence evidence) {
        var outcomes = new EnumMap<Outcome, Double>(Outcome.class);
        for (var outcome : Outcome.values()) outcomes.put(outcome, outcome.of(evidence));
        return new Measured(
                MarketTable.of(history, evidence.yardsticks()),
                outcomes,
                targets(scenario, evidence),
                events(history, Event.Kind.DEFAULT),
                events(history, Event.Kind.PRIZE));
    }

    /** The value of each target. */
    static List<Double> targets(Scenario scenario, Evidence evidence) {
        return scenario.targets().stream().map(target -> target.value(evidence)).toList();
    }

    private static List<Event> events(History history, Event.Kind kind) {
        var events = new ArrayList<Event>();
        for (var state : history.states()) {
            for (var event : state.events()) if (event.kind() == kind) events.add(event);
        }
        return List.copyOf(events);
    }
}
