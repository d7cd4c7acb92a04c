package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.intervention.Conditions;
import overbuild.intervention.Intervention;
import overbuild.model.Event;
import overbuild.model.Maths;
import overbuild.scenario.Scenario;

/** What interventions make of each tick. They depend on the date alone, so that it is worked out before the run. */
final class Outside {
    private static final Outside QUIET = new Outside(List.of(), List.of(), List.of());

    private final List<Conditions> conditions;
    private final List<Double> growth;
    private final List<List<Event>> news;

    private Outside(List<Conditions> conditions, List<Double> growth, List<List<Event>> news) {
        this.conditions = conditions;
        this.growth = growth;
        this.news = news;
    }

    /** The interventions of a scenario, in the order of its list. */
    static Outside of(Scenario scenario) {
        var interventions = scenario.interventions();
        if (interventions.isEmpty()) return QUIET;
        var conditions = new ArrayList<Conditions>(scenario.ticks());
        var growth = new ArrayList<Double>(scenario.ticks());
        var news = new ArrayList<List<Event>>(scenario.ticks());
        double grown = 0;
        for (int t = 0; t < scenario.ticks(); t++) {
            var now = Conditions.QUIET;
            for (var intervention : interventions) {
                now = intervention.change(now, scenario.start().plus(t));
            }
            grown += now.growth();
            conditions.add(now);
            growth.add(Maths.exp(grown));
            news.add(news(scenario, t));
        }
        return new Outside(conditions, growth, news);
    }

    /** What begins in a tick, and what was in force for the last time the tick before. */
    private static List<Event> news(Scenario scenario, int tick) {
        var events = new ArrayList<Event>();
        for (int k = 0; k < scenario.interventions().size(); k++) {
            var intervention = scenario.interventions().get(k);
            boolean before = tick > 0 && isInForce(intervention, scenario, tick - 1);
            boolean now = isInForce(intervention, scenario, tick);
            if (before == now) continue;
            var kind = now ? Event.Kind.INTERVENTION : Event.Kind.INTERVENTION_END;
            events.add(new Event(tick, "", kind, k, intervention.title() + (now ? " begins" : " ends")));
        }
        return List.copyOf(events);
    }

    private static boolean isInForce(Intervention intervention, Scenario scenario, int tick) {
        var changed = intervention.change(Conditions.QUIET, scenario.start().plus(tick));
        return !changed.equals(Conditions.QUIET);
    }

    /** Whether nothing is ever done. */
    boolean isQuiet() {
        return conditions.isEmpty();
    }

    /** What holds in a tick. */
    Conditions at(int tick) {
        return isQuiet() ? Conditions.QUIET : conditions.get(tick);
    }

    /** The demand shifter of a tick, given what it would be by itself. */
    double shifter(int tick, double undisturbed) {
        return isQuiet() ? undisturbed : undisturbed * at(tick).demand() * growth.get(tick);
    }

    /** What interventions alone multiply technology by from the tick before to this one. */
    double technologyJump(int tick) {
        return isQuiet() ? 1 : at(tick).technology() / at(tick - 1).technology();
    }

    /** Tells what begins and ends in a tick. */
    void tell(Draft draft) {
        news.get(draft.tick).forEach(draft::tell);
    }
}
