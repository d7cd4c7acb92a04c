package overbuild.demand;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;

/**
 * Demand given tick by tick; after the last value it stays.
 *
 * <p>S_t = values[t].
 *
 * <p>Source: scenario data.
 */
public record Series(
        @Param(unit = "service/year", meaning = "Demand shifter of each tick from the first", symbol = "S_t", min = 0)
        List<Double> values)
        implements Demand {
    public Series {
        values = List.copyOf(values);
        Check.that(!values.isEmpty(), "values needs at least one number");
    }

    @Override
    public double shifter(int tick, double previous, Draws draws) {
        return values.get(Math.min(tick, values.size() - 1));
    }

    @Override
    public double growth(int tick) {
        if (tick + 1 >= values.size()) return 0;
        double now = values.get(tick);
        return now > 0 && values.get(tick + 1) > 0 ? Maths.log(values.get(tick + 1) / now) : 0;
    }
}
