/** Many runs of one scenario; start with {@link overbuild.experiment.Replications}. */
package overbuild.experiment;
