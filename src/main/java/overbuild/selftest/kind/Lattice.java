package overbuild.selftest.kind;

import overbuild.equilibrium.LatticeRace;
import overbuild.equilibrium.MarkovPerfect;
import overbuild.model.DemandCurve;

/** Races on levels of capacity as cases give them. */
final class Lattice {
    private Lattice() {}

    /** The equilibrium of a race of 1 or 2 firms. */
    static MarkovPerfect of(Inputs inputs, int firms) {
        double steepness = inputs.number("demand_b");
        var race = LatticeRace.of(
                inputs.list("q_levels"),
                inputs.number("invest_alpha"),
                inputs.number("delta"),
                inputs.number("beta"),
                new DemandCurve.Linear(1 / steepness),
                inputs.number("demand_a") / steepness,
                firms);
        var equilibrium = MarkovPerfect.of(race);
        if (!equilibrium.settled()) throw new IllegalStateException(String.join("; ", equilibrium.notes()));
        return equilibrium;
    }
}
