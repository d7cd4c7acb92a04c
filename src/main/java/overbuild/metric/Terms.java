package overbuild.metric;

import java.util.Map;
import overbuild.model.LongRunDemand;
import overbuild.model.Path;

/**
 * What the scenario says that outcomes need.
 *
 * @param demand demand of users who have got used to the price
 * @param loadFactor planned load factor of equipment, u-bar
 * @param darkLimit dark share from which capacity counts as a glut
 * @param fallLimit fall of the price over long-run cost that belongs to a glut
 * @param riskFree risk-free rate per tick, for discounting surplus
 * @param capitalRate mean cost of capital of the firms per tick, for valuing plant
 * @param decay wear of structures per tick
 * @param fixedCost fixed cost of one network per year: interest, wear and upkeep
 * @param gdp gross domestic product per year; null where the scenario has none
 * @param ranks how hard a sell-off hit firms in history, 1 the hardest
 */
public record Terms(
        LongRunDemand demand,
        double loadFactor,
        double darkLimit,
        double fallLimit,
        double riskFree,
        double capitalRate,
        double decay,
        double fixedCost,
        Path gdp,
        Map<String, Integer> ranks) {}
