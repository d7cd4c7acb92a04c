package overbuild.model;

import java.util.List;

/**
 * What a firm knows when it decides; the same picture for everyone.
 *
 * @param tick the tick of the decision
 * @param date its quarter
 * @param index the firm's place in the scenario
 * @param self the firm as it stands
 * @param structures own structures in service today
 * @param onOrder own structures on order before this decision
 * @param game the stage game of the tick
 * @param reports this tick's market and what firms report
 * @param largestOrder most structures that the organisation can order at once
 * @param delivery ticks from an order to its service
 * @param decay decay of structures per tick
 * @param structurePrice price of a structure today
 * @param unitPrice price of a structure with the equipment that fills it today
 * @param ladder the menu: capex levels in money per tick, or empty when the choice is continuous
 * @param reach capacity at delivery that each level of the ladder leads to when kept for the plan's length
 * @param draws the source of chance
 */
public record Observation(
        int tick,
        Quarter date,
        int index,
        Firm self,
        double structures,
        double onOrder,
        StageGame game,
        Reports reports,
        double largestOrder,
        int delivery,
        double decay,
        double structurePrice,
        double unitPrice,
        List<Double> ladder,
        List<Double> reach,
        Draws draws) {
    /** Whether the firm picks a level from a ladder. */
    public boolean onLadder() {
        return !ladder.isEmpty();
    }

    /** Own capacity at delivery before this decision. */
    public double own() {
        return game.own(index);
    }

    /** The level of last tick; 0 at the start. */
    public int lastLevel() {
        return Math.max(0, self.decision().level());
    }
}
