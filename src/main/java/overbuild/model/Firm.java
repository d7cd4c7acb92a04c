package overbuild.model;

/**
 * The state of a firm at the end of a tick.
 *
 * @param name unique name
 * @param status where it stands in its life
 * @param plant physical capacity that served this tick's market
 * @param pipeline structures on order
 * @param powers structures that it has leave to build or has asked for, not begun
 * @param equipmentOrders equipment on order
 * @param quantity services sold, service units per year
 * @param books balance sheet
 * @param flows money flows of the tick
 * @param equity what its shares are worth
 * @param growth believed growth of demand at constant prices, log per tick
 * @param decision what it decided this tick
 * @param memory what its strategy remembers
 */
public record Firm(
        String name,
        Status status,
        Plant plant,
        Pipeline pipeline,
        Powers powers,
        Pipeline equipmentOrders,
        double quantity,
        Books books,
        Flows flows,
        Equity equity,
        double growth,
        Decision decision,
        Memory memory) {}
