/** What is measured: enums per market and tick, per firm and tick, and per run; start with {@link overbuild.metric.Outcome}. */
package overbuild.metric;
