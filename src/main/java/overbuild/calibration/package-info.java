/** What parameters must be for runs to look like history, how sure that is, and what it predicts; start with {@link overbuild.calibration.Estimation}. */
package overbuild.calibration;
