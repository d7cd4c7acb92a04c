/** How a firm forms its expectation of demand; start with {@link overbuild.belief.BeliefRule}. */
package overbuild.belief;
