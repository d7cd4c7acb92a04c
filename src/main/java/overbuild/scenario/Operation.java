package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Path;

/** What serving costs. */
public record Operation(
        @Param(
                unit = "money/service",
                meaning = "Running cost of serving a service unit at the start",
                symbol = "mc",
                min = 0,
                standard = "0")
        double cost,

        @Param(unit = "1/year", meaning = "Fall of that cost", min = -0.9, max = 0.99, standard = "0")
        Path costFall) {
    public Operation {
        Check.ranges(Operation.class, cost, costFall);
    }
}
