/** The books of all agents as the matrices of stock-flow consistent accounting; start with {@link overbuild.audit.Matrices}. */
package overbuild.audit;
