/** The nouns of a capacity race and the laws that always hold; start with {@link overbuild.model.Firm} and {@link overbuild.model.MarketState}. */
package overbuild.model;
