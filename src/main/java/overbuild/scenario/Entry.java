package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** How outsiders come in. */
public record Entry(
        @Param(
                unit = "1/tick",
                meaning = "Chance per tick that an outsider considers entry",
                symbol = "p_e",
                min = 0,
                max = 1)
        double hazard,

        @Param(
                unit = "structure",
                meaning = "Smallest network, an entrant's first order",
                symbol = "K_min",
                min = 1e-12)
        double scale) {
    public Entry {
        Check.ranges(Entry.class, hazard, scale);
    }
}
