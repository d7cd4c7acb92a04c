package overbuild.model;

/**
 * Demand, technology and prices of capacity in one tick.
 *
 * @param tick 0-based quarter
 * @param shifter demand shifter S, service units per year at the reference price
 * @param technology service units per year that one structure carries when equipped today, A
 * @param technologyGrowth growth of A to the next tick
 * @param structurePrice price of a structure, p_K
 * @param structurePriceFall fall of p_K to the next tick as firms expect it: that of the list, and learning at its last pace
 * @param listPrice price of a structure before learning and bottlenecks
 * @param built structures that suppliers have learnt from, Z
 * @param equipmentPrice price of a service unit per year of equipment, p_W
 * @param equipmentPriceFall fall of p_W to the next tick
 * @param runningCost running cost of serving, as a multiple of that at the start
 */
public record World(
        int tick,
        double shifter,
        double technology,
        double technologyGrowth,
        double structurePrice,
        double structurePriceFall,
        double listPrice,
        double built,
        double equipmentPrice,
        double equipmentPriceFall,
        double runningCost) {}
