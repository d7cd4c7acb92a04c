package overbuild.equilibrium;

import overbuild.engine.DecisionPoint;
import overbuild.model.Plan;

/**
 * One of the choices that a firm has in a tick.
 *
 * @param capex what it spends, in money per tick, the equipment that fills its structures included
 * @param capacity its capacity at delivery, structure units; on a ladder when the level is kept for the plan's length
 */
public record Rung(double capex, double capacity) {
    static Rung of(DecisionPoint stage, int firm, Plan plan) {
        return new Rung(stage.capex(firm, plan), stage.capacity(firm, plan));
    }
}
