package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** Leave to build that each project needs: an act of parliament, a permit, a connection to the grid. */
public record Authorisation(
        @Param(unit = "ticks", meaning = "Time from an application to leave", symbol = "L_a", min = 0, max = 80)
        int lagTicks,

        @Param(
                unit = "ticks",
                meaning = "Time after leave is given in which building has to begin",
                symbol = "T_exp",
                min = 0,
                max = 400)
        int lapseTicks,

        @Param(
                unit = "-",
                meaning = "What an application costs over the price of what it asks for: surveys, counsel, fees",
                symbol = "f_a",
                min = 0,
                max = 1,
                standard = "0")
        double fee) {
    public Authorisation {
        Check.ranges(Authorisation.class, lagTicks, lapseTicks, fee);
    }
}
