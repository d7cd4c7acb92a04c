package overbuild.scenario;

import java.util.List;
import overbuild.model.Check;
import overbuild.model.Param;

/** A finite choice: levels of capex in money per tick. */
public record Menu(
        @Param(unit = "money/tick", meaning = "Levels of race capex, rising, the first usually 0", min = 0)
        List<Double> levels,

        @Param(
                unit = "ticks",
                meaning = "For how long a level is kept when it is valued",
                symbol = "m",
                min = 1,
                max = 80,
                standard = "1")
        int planTicks,

        @Param(
                unit = "-",
                meaning = "Largest share of the money that goes into equipment; structures get the rest",
                symbol = "c_max",
                min = 0,
                max = 1,
                standard = "0")
        double equipmentShare) {
    public Menu {
        levels = List.copyOf(levels);
        Check.ranges(Menu.class, levels, planTicks, equipmentShare);
        Check.that(levels.size() >= 2, "levels needs at least two values");
        for (int k = 1; k < levels.size(); k++) {
            Check.that(
                    levels.get(k - 1) < levels.get(k),
                    "levels must rise, but %s stands before %s",
                    levels.get(k - 1),
                    levels.get(k));
        }
        Check.that(levels.get(0) >= 0, "levels must not be negative");
    }
}
