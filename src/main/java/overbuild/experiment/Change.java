package overbuild.experiment;

import java.util.List;
import overbuild.model.Clearing;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Plant;
import overbuild.model.World;

/**
 * How a market differs from what it was, as factors; firms keep their shares, and nothing happens to them.
 *
 * @param price the price
 * @param cost long-run cost
 * @param sales services sold
 * @param structures structures
 * @param lit lit structures, at most all
 * @param equipment equipment
 * @param capex capex of the race
 */
record Change(double price, double cost, double sales, double structures, double lit, double equipment, double capex) {
    /** None at all. */
    static final Change NONE = new Change(1, 1, 1, 1, 1, 1, 1);

    MarketState apply(MarketState then, int tick) {
        return new MarketState(
                world(then.world(), tick),
                clearing(then.clearing()),
                then.clearings().stream().map(this::clearing).toList(),
                then.firms().stream().map(this::firm).toList(),
                then.credit(),
                then.sectors(),
                then.holdings(),
                then.shares(),
                then.prize(),
                then.arrivedUnits(),
                then.plannedPrice(),
                then.delay(),
                0,
                then.peakPrice(),
                List.of());
    }

    private static World world(World then, int tick) {
        return new World(
                tick,
                then.shifter(),
                then.technology(),
                then.technologyGrowth(),
                then.structurePrice(),
                then.structurePriceFall(),
                then.listPrice(),
                then.built(),
                then.equipmentPrice(),
                then.equipmentPriceFall(),
                then.runningCost());
    }

    private Clearing clearing(Clearing then) {
        return new Clearing(
                price * then.price(),
                price * then.target(),
                price * then.felt(),
                sales * then.quantity(),
                sales * then.demanded(),
                cost * then.marginalCost(),
                cost * then.equipmentRent(),
                cost * then.longRunCost(),
                structures * then.effective(),
                then.trafficGrowth(),
                then.demandGrowth(),
                then.priceGrowth());
    }

    private Firm firm(Firm then) {
        return new Firm(
                then.name(),
                then.status(),
                plant(then.plant()),
                then.pipeline(),
                then.powers(),
                then.equipmentOrders(),
                sales * then.quantity(),
                then.books(),
                then.flows().times(this::factor),
                then.equity(),
                then.growth(),
                then.decision(),
                then.memory());
    }

    private Plant plant(Plant then) {
        return new Plant(
                structures * then.structures(),
                structures * then.embodied(),
                equipment * then.equipment(),
                Math.min(lit * then.lit(), structures * then.structures()),
                then.fleet());
    }

    private double factor(Flow flow) {
        return switch (flow) {
            case SALES -> price * sales;
            case RUNNING -> sales;
            case UPKEEP -> structures;
            case STRUCTURE_CAPEX, EQUIPMENT_CAPEX, TAX, SUBSIDY -> capex;
            case WRITTEN_DOWN, FORGIVEN, UNPAID, FINE -> 0;
            default -> 1;
        };
    }
}
