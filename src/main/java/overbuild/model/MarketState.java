package overbuild.model;

import java.util.List;

/**
 * Everything at the end of one tick; each state is a valid start of the next.
 *
 * @param world demand and technology
 * @param clearing price and quantities of all regional markets together, at their mean price weighted by sales
 * @param clearings price and quantities of each regional market
 * @param firms all firms in the order of the scenario, outsiders included
 * @param credit the regime of credit
 * @param sectors the books of the other agents
 * @param holdings what stands between the parties to instruments, in the order of the scenario
 * @param shares the stock market
 * @param prize the contest for the prize
 * @param arrivedUnits structures that entered service this tick
 * @param plannedPrice price that the owners of the arrivals expected when they ordered, weighted by units; NaN without arrivals
 * @param delay ticks by which the arrivals came later than planned at the order, weighted by units; NaN without arrivals
 * @param abandonedUnits structures dropped from the pipeline this tick
 * @param peakPrice highest price so far
 * @param events what happened
 */
public record MarketState(
        World world,
        Clearing clearing,
        List<Clearing> clearings,
        List<Firm> firms,
        Credit credit,
        Sectors sectors,
        List<Holding> holdings,
        ShareMarket shares,
        PrizeState prize,
        double arrivedUnits,
        double plannedPrice,
        double delay,
        double abandonedUnits,
        double peakPrice,
        List<Event> events) {
    /** The 0-based quarter. */
    public int tick() {
        return world.tick();
    }

    /** Books of a sector. */
    public SectorAccount sector(Sector sector) {
        return sectors.of(sector);
    }

    /** What a firm may still claim from failed ones, in money. */
    public double claims(String firm) {
        double sum = 0;
        for (var holding : holdings) {
            if (holding.holder().equals(firm) && !holding.issuer().isEmpty()) sum += holding.value();
        }
        return sum;
    }

    /** Structures of all firms. */
    public double structures() {
        double sum = 0;
        for (int k = 0; k < firms.size(); k++) sum += firms.get(k).plant().structures();
        return sum;
    }
}
