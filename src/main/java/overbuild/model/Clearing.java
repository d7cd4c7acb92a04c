package overbuild.model;

/**
 * What the market did in one tick.
 *
 * @param price price per service unit
 * @param target price to which the market rule tends
 * @param felt price that users feel after their lag
 * @param quantity services sold by all firms, per year
 * @param demanded services demanded at the felt price, per year
 * @param marginalCost lowest marginal cost among firms that serve: running cost and, unless equipment binds, its user cost
 * @param equipmentRent user cost of equipment per service unit where marginal cost leaves it out, else 0
 * @param longRunCost marginal cost, equipment rent and user cost of a structure over what it carries, money per service unit
 * @param effective service units per year that all structures could carry with today's technology; with vintages of equipment,
 *     those that are filled carry what is in them
 * @param trafficGrowth growth of quantity over the last tick, log; NaN in tick 0
 * @param demandGrowth growth of services demanded over the last tick, log; NaN in tick 0
 * @param priceGrowth growth of the price over the last tick, log; NaN in tick 0
 */
public record Clearing(
        double price,
        double target,
        double felt,
        double quantity,
        double demanded,
        double marginalCost,
        double equipmentRent,
        double longRunCost,
        double effective,
        double trafficGrowth,
        double demandGrowth,
        double priceGrowth) {}
