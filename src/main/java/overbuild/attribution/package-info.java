/** Shares out an outcome among the mechanisms that made it; start with {@link overbuild.attribution.Inquest}. */
package overbuild.attribution;
