package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import overbuild.demand.Demand;
import overbuild.metric.Evidence;
import overbuild.metric.Terms;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.LongRunDemand;
import overbuild.model.MarketState;
import overbuild.model.Maths;
import overbuild.model.Project;
import overbuild.model.Rates;
import overbuild.model.Yardstick;
import overbuild.scenario.Scenario;

/**
 * What each theory would have built for the true demand of a tick at that tick's costs, in structures of today's
 * technology: capacity in service units over A u-bar.
 */
public final class Yardsticks {
    private Yardsticks() {}

    /** What a run is held against, through the whole run without tick 0. */
    public static Evidence evidence(Scenario scenario, History history) {
        return evidence(scenario, history, of(scenario, history));
    }

    /** The same with yardsticks that are known already, or none. */
    public static Evidence evidence(Scenario scenario, History history, List<Yardstick> yardsticks) {
        int last = history.ticks() - 1;
        return new Evidence(history, Math.min(1, last), last, yardsticks, terms(scenario, history));
    }

    /** The yardsticks of every tick. */
    public static List<Yardstick> of(Scenario scenario, History history) {
        if (history.ticks() == 0) return List.of();
        var demand = demand(scenario);
        var process = scenario.shifter();
        int lead = scenario.structures().leadTicks();
        double deviation = process.deviation(lead);
        double[] planner = planner(scenario, history, demand);
        var yardsticks = new ArrayList<Yardstick>(history.ticks());
        for (int t = 0; t < history.ticks(); t++) {
            double expected = deviation == 0 ? history.at(t).world().shifter() : expected(process, history, t, lead);
            yardsticks.add(of(history.at(t), demand, expected, deviation, planner[t], load(scenario)));
        }
        return List.copyOf(yardsticks);
    }

    /** What outcomes need to know of the scenario. */
    public static Terms terms(Scenario scenario, History history) {
        var shares = scenario.finance().shares();
        double rate = capitalRate(scenario, history);
        double decay = Rates.decay(scenario.structures().depreciation());
        double upkeep = scenario.structures().upkeep() / scenario.structures().price();
        double fixed = scenario.structures().fixedCost() * (Rates.TICKS_PER_YEAR * (rate + decay) + upkeep);
        return new Terms(
                demand(scenario),
                load(scenario),
                scenario.glut().dark(),
                scenario.glut().fall(),
                Rates.growth(scenario.credit().riskFree()),
                rate,
                decay,
                fixed,
                scenario.finance().gdp(),
                shares == null ? Map.of() : shares.ranks());
    }

    /** The shifter of a tick as whoever knows the process expects it when an order for that tick is due. */
    private static double expected(Demand process, History history, int tick, int lead) {
        int decided = Math.max(0, tick - lead);
        double growth = 0;
        for (int t = decided; t < tick; t++) growth += process.growth(t);
        return history.at(decided).world().shifter() * Maths.exp(growth);
    }

    private static Yardstick of(
            MarketState state, LongRunDemand demand, double expected, double deviation, double planner, double load) {
        double shifter = state.world().shifter();
        double carries = state.world().technology() * load;
        var clearing = state.clearing();
        double cost = clearing.longRunCost();
        double capacityCost = cost - clearing.marginalCost();
        var entry = new FreeEntry(demand, shifter, clearing.marginalCost(), capacityCost);
        var exAnte = new FreeEntry(demand, expected, clearing.marginalCost(), capacityCost);
        int firms = 0;
        for (var firm : state.firms()) if (firm.status().operates()) firms++;
        return new Yardstick(
                demand.quantity(shifter, demand.cournotPrice(shifter, cost, 1)) / carries,
                demand.quantity(shifter, demand.cournotPrice(shifter, cost, firms)) / carries,
                entry.certain() / carries,
                exAnte.uncertain(deviation) / carries,
                planner);
    }

    /** The planner's structures: the opening until the first order can work, then the best path. */
    private static double[] planner(Scenario scenario, History history, LongRunDemand demand) {
        int first = scenario.structures().leadTicks();
        var wear = wear(scenario, history);
        var path = opening(history, wear, first);
        if (first < history.ticks()) {
            double rate = Rates.growth(scenario.credit().riskFree());
            double carries = history.at(first).world().technology() * load(scenario);
            var best = new Planner(demand, history.states(), wear, rate, first).path(path[first] * carries);
            for (int t = first; t < path.length; t++) {
                path[t] = best[t - first] / (history.at(t).world().technology() * load(scenario));
            }
        }
        return path;
    }

    /** Service units that a unit of tick 0 still carries in every tick; technology lifts what is built by its share. */
    private static List<Double> wear(Scenario scenario, History history) {
        double decay = Rates.decay(scenario.structures().depreciation());
        double first = history.at(0).world().technology();
        var wear = new ArrayList<Double>(history.ticks());
        for (int t = 0; t < history.ticks(); t++) {
            double gain = history.at(t).world().technology() / first;
            wear.add(Maths.power(1 - decay, t)
                    * Maths.pow(gain, scenario.technology().structureShare()));
        }
        return wear;
    }

    /** What the opening holds in every tick up to the first delivery: its structures and the orders then under way. */
    private static double[] opening(History history, List<Double> wear, int first) {
        var path = new double[history.ticks()];
        var start = history.at(0);
        path[0] = start.clearing().effective() / start.world().technology();
        for (int t = 1; t < path.length; t++) {
            double kept = wear.get(t) / wear.get(t - 1) * technology(history, t - 1) / technology(history, t);
            path[t] = path[t - 1] * kept + (t < first ? due(start, t) : 0);
        }
        return path;
    }

    private static double technology(History history, int tick) {
        return history.at(tick).world().technology();
    }

    private static double due(MarketState start, int tick) {
        double sum = 0;
        for (var firm : start.firms()) {
            for (Project project : firm.pipeline().projects()) {
                if (project.orderedAt() < 0 && project.dueAt() == tick) sum += project.units();
            }
        }
        return sum;
    }

    /** Cost of capital per tick: mean over the firms' cost of capital, weighted by structures in the last tick. */
    private static double capitalRate(Scenario scenario, History history) {
        if (history.ticks() == 0) return 0;
        double weight = 0;
        double sum = 0;
        for (Firm firm : history.at(history.ticks() - 1).firms()) {
            double rate = Rates.growth(scenario.firm(firm.name()).discountRate());
            double structures = firm.plant().structures();
            weight += structures;
            sum += structures * rate;
        }
        return weight > 0 ? sum / weight : 0;
    }

    private static LongRunDemand demand(Scenario scenario) {
        var lag = scenario.demand().lag();
        return new LongRunDemand(scenario.demand().curve(), lag.weight(), lag.access());
    }

    private static double load(Scenario scenario) {
        return scenario.technology().loadFactor();
    }
}
