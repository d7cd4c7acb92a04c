/** How a firm decides what it wants to build, one record per way; start with {@link overbuild.strategy.Strategy}. */
package overbuild.strategy;
