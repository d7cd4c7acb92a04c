/** What other machines need to run a sweep. Start with {@link overbuild.cluster.SlurmScript}. */
package overbuild.cluster;
