package overbuild.seat;

import overbuild.model.Quarter;

/**
 * What another choice in one quarter would have brought, all later choices as they were.
 *
 * @param date the quarter
 * @param chosen what was spent, in money per tick
 * @param best what would have been best, likewise
 * @param regret by how much, in money at the first tick that counts; 0 where the choice was the best
 */
public record Regret(Quarter date, double chosen, double best, double regret) {}
