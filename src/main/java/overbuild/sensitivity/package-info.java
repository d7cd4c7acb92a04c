/**
 * What outcomes depend on: screening, shares in variance, noise of seeds, boxes. It sees numbers only and knows nothing of scenarios;
 * start with {@link overbuild.sensitivity.VarianceShares}.
 */
package overbuild.sensitivity;
