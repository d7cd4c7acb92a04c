package overbuild.prize;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * A yearly flow shared by effective capacity, or by what it has achieved so far; what is believed may differ from what is paid, down to a mirage.
 *
 * <p>Income_i = V R_i^r / sum R_j^r; R_i is capacity E_i, or with a decay R_i' = (1 - delta_R) R_i + E_i/4; decisions use V^e in place
 * of V and capacity in place of R.
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
        String payer,

        @Param(
                unit = "1/year",
                meaning =
                        "Decay of the stock of effort that capacity feeds and that wins; capacity itself wins when absent",
                symbol = "delta_R",
                min = 0,
                max = 1,
                standard = "null")
        Double effortDecay)
        implements Prize {
    public Flow {
        Check.ranges(Flow.class, value, believed, decisiveness, payer, effortDecay);
        Check.that(!payer.isBlank(), "payer must name who pays the prize");
    }

    /** A flow that capacity itself wins. */
    public Flow(double value, double believed, double decisiveness, String payer) {
        this(value, believed, decisiveness, payer, null);
    }

    @Override
    public Contest contest(int tick, double effort) {
        return new Contest(value, believed, decisiveness);
    }
}
