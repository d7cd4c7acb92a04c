/** What theory would have built, and what a run is held against; start with {@link overbuild.equilibrium.Yardsticks}. */
package overbuild.equilibrium;
