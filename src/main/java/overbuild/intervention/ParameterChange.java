package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * A parameter takes another value and keeps it until another change; a dated one goes its own way until then.
 *
 * <p>theta_t = value from its quarter on.
 *
 * <p>Source: structural change at a known date, Chow 1960; Perron 1989.
 */
public record ParameterChange(
        @Param(unit = "quarter", meaning = "First quarter") Quarter from,

        @Param(unit = "parameter", meaning = "Path of the parameter as after --set, such as firms.*.beliefs.psi")
        String path,

        @Param(unit = "as of the parameter", meaning = "Its value from then on")
        double value)
        implements Intervention {
    public ParameterChange {
        Check.ranges(ParameterChange.class, from, path, value);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(from, null) ? before.under(this) : before;
    }

    @Override
    public String title() {
        return "Change of " + path + " to " + value;
    }
}
