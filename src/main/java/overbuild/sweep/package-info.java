/**
 * Sweeps: many cells of a space of parameters, many runs of each, on one machine or in shards on several. A run is finished when its
 * row is in the journal and on disk; everything else is made from the journal. Start with {@link overbuild.sweep.SweepFile}, then
 * {@link overbuild.sweep.Sweep} and {@link overbuild.sweep.Conductor}.
 */
package overbuild.sweep;
