package overbuild.seat;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Quarter;

/**
 * What a person chose in a quarter.
 *
 * @param date the quarter
 * @param capex capex, in money per tick
 * @param menu what could be chosen, likewise
 */
public record Pick(Quarter date, double capex, List<Double> menu) {
    public Pick {
        Check.that(Double.isFinite(capex) && capex >= 0, "capex must be a number from 0 on, but was %s", capex);
        menu = List.copyOf(menu);
    }

    /** The same quarter with another choice. */
    Pick of(double other) {
        return new Pick(date, other, menu);
    }
}
