package overbuild.prize;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * A yearly flow shared by effective capacity; what is believed may differ from what is paid, down to a mirage.
 *
 * <p>Income_i = V R_i^r / sum R_j^r; decisions use V^e in place of V.
 *
 * <p>Source: Tullock 1980.
 */
public record Flow(
        @Param(unit = "money/year", meaning = "Prize flow that is really paid", symbol = "V", min = 0)
        double value,

        @Param(unit = "money/year", meaning = "Prize flow that firms believe in", symbol = "V^e", min = 0)
        double believed,

        @Param(
                unit = "-",
                meaning = "Decisiveness: how strongly shares follow capacity",
                symbol = "r",
                min = 0.01,
                max = 20,
                standard = "1")
        double decisiveness,

        @Param(unit = "text", meaning = "Who pays the prize", standard = "households")
        String payer)
        implements Prize {
    public Flow {
        Check.ranges(Flow.class, value, believed, decisiveness, payer);
        Check.that(!payer.isBlank(), "payer must name who pays the prize");
    }

    @Override
    public Contest contest(int tick) {
        return new Contest(value, believed, decisiveness);
    }
}
