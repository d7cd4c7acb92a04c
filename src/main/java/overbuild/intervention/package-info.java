/** What happens to the world from outside, and when; start with {@link overbuild.intervention.Intervention}. */
package overbuild.intervention;
