/** How capacity becomes price and sales; start with {@link overbuild.market.MarketRule}. */
package overbuild.market;
