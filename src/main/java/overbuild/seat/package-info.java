/**
 * A person's seat at a firm: what the firm may see, what each level of capex would cost and who would pay it, and what the choices
 * were worth in the end. Start with {@link overbuild.seat.Seat}, then {@link overbuild.seat.Turn} and {@link overbuild.seat.Debrief}.
 */
package overbuild.seat;
