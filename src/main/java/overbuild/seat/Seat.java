package overbuild.seat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.model.Check;
import overbuild.model.Quarter;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Nearest;
import overbuild.scenario.Scenario;
import overbuild.strategy.Scripted;
import overbuild.strategy.Strategy;

/** A person's place at a firm of a scenario. Where history comes first, the person takes over when it ends. */
public final class Seat {
    private final Scenario scenario;
    private final String firm;
    private final Strategy usual;
    private final Hand hand;

    private Seat(Scenario scenario, String firm) {
        this.scenario = scenario;
        this.firm = firm;
        usual = scenario.firms().get(firm).strategy() instanceof Scripted history
                ? history.then()
                : scenario.firms().get(firm).strategy();
        hand = new Hand(usual);
    }

    /**
     * Takes the seat of a firm.
     *
     * @throws IllegalArgumentException when it cannot be taken
     */
    public static Seat take(Scenario scenario, String firm) {
        Check.that(
                scenario.firms().containsKey(firm),
                scenario.populationOf(firm) != null
                        ? "only a firm that the scenario lists has a seat; '%s' is drawn. %s"
                        : "there is no firm '%s'. %s",
                firm,
                Nearest.hint(firm, scenario.firms().keySet()));
        var seat = new Seat(scenario, firm);
        Check.that(
                seat.from() < scenario.ticks(),
                "nothing is left to decide: history tells what %s spends to the end of the run. Maybe --set ticks=%s?",
                firm,
                seat.from() + 20);
        return seat;
    }

    /** The scenario as it is without the person. */
    public Scenario scenario() {
        return scenario;
    }

    /** The firm. */
    public String firm() {
        return firm;
    }

    /** Its place among the firms. */
    public int place() {
        return List.copyOf(scenario.firms().keySet()).indexOf(firm);
    }

    /** How the firm decides when no person does. */
    public Strategy usual() {
        return usual;
    }

    /** First tick that the person may decide. */
    public int from() {
        return scenario.firms().get(firm).strategy() instanceof Scripted history
                ? Math.max(0, scenario.start().ticksTo(history.last()) + 1)
                : 0;
    }

    /** The scenario in which the person decides, now and later. */
    public Scenario taken() {
        return playing(hand);
    }

    /** Decides for a quarter that comes after all others, or again for the last one. */
    public void pick(Quarter date, double capex, List<Double> menu) {
        hand.pick(new Pick(date, capex, menu));
    }

    /** What was decided so far. */
    public List<Pick> picks() {
        return hand.picks();
    }

    /** What was decided so far as a strategy of its own, {@link Scripted}; the usual one when nothing was. */
    public Strategy script() {
        return hand.strategy();
    }

    /** The scenario in which what was decided so far is played without a person. */
    public Scenario played() {
        return playing(script());
    }

    /** The scenario in which other choices are played. */
    Scenario played(List<Pick> picks) {
        return playing(Hand.script(picks, usual));
    }

    /** The scenario in which the firm plays another strategy. */
    Scenario playing(Strategy strategy) {
        return with((name, spec) -> name.equals(firm) ? spec.playing(strategy) : spec);
    }

    /** A firm of the scenario under another strategy, or as it is. */
    interface Change {
        /** What becomes of a firm. */
        FirmSpec of(String name, FirmSpec spec);
    }

    /** The scenario with changed firms. */
    Scenario with(Change change) {
        Map<String, FirmSpec> specs = new LinkedHashMap<>(scenario.firms());
        specs.replaceAll(change::of);
        return scenario.with(specs);
    }
}
