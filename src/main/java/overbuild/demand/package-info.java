/** How demand moves; start with {@link overbuild.demand.Demand}. */
package overbuild.demand;
