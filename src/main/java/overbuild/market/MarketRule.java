package overbuild.market;

/** How capacity becomes price and sales. A new rule is one record in this package. */
@FunctionalInterface
public interface MarketRule {
    /**
     * Clears one tick.
     *
     * @return price, and sales per firm that add up to no more than demand and stay within each firm's capacity
     */
    Result clear(Offers offers);
}
