package overbuild.engine;

import java.util.List;
import java.util.function.Predicate;
import overbuild.model.Frame;
import overbuild.model.History;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Quarter;
import overbuild.model.Status;
import overbuild.scenario.Scenario;

/**
 * The decisions of one tick as they lay before the firms of a run: what each saw, what it planned, and what any other choice of
 * anyone would have been worth. Good until its round plays on.
 */
public final class DecisionPoint {
    private final Setup setup;
    private final Draft draft;
    private final List<Observation> seen;
    private final List<Plan> plans;
    private final Cells[] cells;

    /**
     * @param seen what each firm saw; null for one that did not decide
     * @param plans what each planned; null likewise
     */
    DecisionPoint(Setup setup, Draft draft, List<Observation> seen, List<Plan> plans) {
        this.setup = setup;
        this.draft = draft;
        this.seen = seen;
        this.plans = plans;
        cells = new Cells[setup.regions.count()];
        for (int r = 0; r < cells.length; r++) cells[r] = new Cells(setup, draft, r);
    }

    /**
     * Plays a run up to the decisions of a tick.
     *
     * @throws RunFailure when a law that always holds is broken
     */
    public static DecisionPoint at(Scenario scenario, long seed, int tick) {
        var round = new Round(scenario, seed);
        var state = round.opening();
        for (int t = 0; t < tick; t++) state = round.play(state);
        return round.stage(state);
    }

    /**
     * The decisions of the tick after what has been played.
     *
     * @throws RunFailure when a law that always holds is broken
     */
    public static DecisionPoint after(Scenario scenario, long seed, History past) {
        var round = new Round(scenario, seed);
        return round.stage(past.ticks() == 0 ? round.opening() : past.at(past.ticks() - 1));
    }

    /**
     * Plays a run and stops at the decisions of every tick.
     *
     * @param look looks at them and says whether to go on
     * @throws RunFailure when a law that always holds is broken
     */
    public static void each(Scenario scenario, long seed, Predicate<DecisionPoint> look) {
        var round = new Round(scenario, seed);
        var state = round.opening();
        for (int t = 0; t < scenario.ticks(); t++) {
            if (!look.test(round.stage(state))) return;
            state = round.play(state);
        }
    }

    /** The scenario, with firms drawn where it draws them. */
    public Scenario scenario() {
        return setup.scenario;
    }

    /** The tick. */
    public int tick() {
        return draft.tick;
    }

    /** Its quarter. */
    public Quarter date() {
        return setup.dates[draft.tick];
    }

    /** How many firms there are, outsiders and failed ones included. */
    public int firms() {
        return draft.size();
    }

    /** The name of a firm. */
    public String name(int firm) {
        return setup.firms.get(firm).name;
    }

    /** The regional market of a firm. */
    public int market(int firm) {
        return setup.regions.of(firm);
    }

    /** Where a firm stands. */
    public Status status(int firm) {
        return draft.status[firm];
    }

    /** Whether a firm decides in this tick. */
    public boolean decides(int firm) {
        return seen.get(firm) != null;
    }

    /** What a firm that decides saw. */
    public Observation seen(int firm) {
        return seen.get(firm);
    }

    /** What it planned. */
    public Plan plan(int firm) {
        return plans.get(firm);
    }

    /** Capacity at delivery that a plan of a firm leads to; on a ladder when it is kept for the plan's length. */
    public double capacity(int firm, Plan plan) {
        var view = seen.get(firm);
        if (view.onLadder())
            return plan.spends()
                    ? view.game().reach(firm, plan.spending())
                    : view.reach().get(plan.level());
        return view.own() + (plan.spends() ? plan.spending() / view.unitPrice() : plan.order());
    }

    /** Capex that a plan of a firm names, in money per tick. */
    public double capex(int firm, Plan plan) {
        var view = seen.get(firm);
        if (plan.spends()) return plan.spending();
        return view.onLadder() ? view.ladder().get(plan.level()) : plan.order() * view.unitPrice();
    }

    /** Capacity of every firm at delivery when all do as they planned. */
    public double[] planned() {
        var capacity = new double[firms()];
        for (int k = 0; k < capacity.length; k++) capacity[k] = decides(k) ? capacity(k, plan(k)) : idle(k);
        return capacity;
    }

    /** Capacity at delivery of a firm that orders nothing. */
    private double idle(int firm) {
        var game = draft.game(firm);
        return setup.scenario.game().menu() == null ? game.own(firm) : game.reach(firm, 0);
    }

    /**
     * Payoff of a firm per year, (16), in money.
     *
     * @param capacity capacity of every firm at delivery
     */
    public double payoff(Frame frame, int firm, double[] capacity) {
        return cells[market(firm)].payoff(frame, firm, capacity);
    }

    /** What users get out of capacities per year, before anyone's cost, with demand and technology as a firm sees them. */
    public double usersWorth(Frame frame, int firm, double[] capacity) {
        return cells[market(firm)].usersWorth(frame, firm, capacity);
    }

    /** What a capacity costs a firm per year, in money. */
    public double cost(Frame frame, int firm, double capacity) {
        return cells[market(firm)].cost(frame, firm, capacity);
    }
}
