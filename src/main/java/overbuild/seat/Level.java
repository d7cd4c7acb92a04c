package overbuild.seat;

/**
 * A choice that a firm has in a quarter.
 *
 * @param name its capex in as many digits as tell choices apart
 * @param capex what it spends, in money per tick, equipment included
 * @param capacity capacity at delivery; on a ladder when the level is kept for the plan's length
 * @param believed payoff per year as the firm believes, profit and prize alone
 * @param feared that payoff with the fear of being left behind
 * @param bill what it would cost now, and who would pay
 */
public record Level(String name, double capex, double capacity, double believed, double feared, Bill bill) {}
