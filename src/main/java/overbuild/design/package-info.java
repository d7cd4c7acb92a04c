/**
 * Designs of experiments: which points of a space of parameters are run. A design knows nothing of what the parameters are; it gives
 * points of the unit cube. Start with {@link overbuild.design.Design}.
 */
package overbuild.design;
