package overbuild.prize;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;

/**
 * A prize that one firm takes, at a moment that all efforts together bring nearer; then the contest is over for good.
 *
 * <p>Chance per year 1 - exp(-lambda_h (sum R/R_0)^nu); the winner is drawn with R_i^r / sum R_j^r and gets V at once. R_i is capacity
 * E_i, or with a decay R_i' = (1 - delta_R) R_i + E_i/4. Decisions use the flow V^e times today's chance per year, until
 * somebody has won.
 *
 * <p>Source: races with uncertain success, Loury 1979; Lee and Wilde 1980.
 */
public record Hazard(
        @Param(unit = "money", meaning = "What the winner really gets", symbol = "V", min = 0)
        double value,

        @Param(unit = "money", meaning = "What firms believe that the winner gets", symbol = "V^e", min = 0)
        double believed,

        @Param(
                unit = "1/year",
                meaning =
                        "Hazard of a decision at the reference effort: the chance per year is 1 - exp(-hazard (effort/reference)^exponent)",
                symbol = "lambda_h",
                min = 0)
        double hazard,

        @Param(
                unit = "service/year",
                meaning = "Reference effort of all firms together; a stock of effort counts service units",
                symbol = "R_0",
                min = 1e-12,
                standard = "1")
        double reference,

        @Param(
                unit = "-",
                meaning = "How strongly total effort brings the decision nearer; 0: not at all",
                symbol = "nu",
                min = 0,
                max = 5,
                standard = "1")
        double exponent,

        @Param(
                unit = "-",
                meaning = "Decisiveness: how strongly the chance to be the winner follows effort",
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
    public Hazard {
        Check.ranges(Hazard.class, value, believed, hazard, reference, exponent, decisiveness, payer, effortDecay);
        Check.that(!payer.isBlank(), "payer must name who pays the prize");
    }

    @Override
    public Contest contest(int tick, double effort) {
        double chance = effort > 0 ? 1 - Maths.exp(-hazard * Maths.pow(effort / reference, exponent)) : 0;
        return new Contest(0, chance * believed, decisiveness, chance, value);
    }
}
