package overbuild.scenario;

import overbuild.demand.Demand;
import overbuild.model.Check;
import overbuild.model.DemandCurve;
import overbuild.model.Param;

/** Everything about users. */
public record DemandSide(
        @Param(meaning = "How the demand shifter moves") Demand shifter,
        @Param(meaning = "How demand answers to the price") DemandCurve curve,

        @Param(meaning = "How slowly users react", standard = "{}")
        Lag lag,

        @Param(
                unit = "n",
                meaning = "Regional markets, each with its own users, firms and price",
                symbol = "R",
                min = 1,
                max = 1000,
                standard = "1")
        int markets,

        @Param(
                unit = "-",
                meaning = "Size of the markets: standard deviation of its logarithm; all are equal at 0",
                symbol = "sigma_R",
                min = 0,
                max = 3,
                standard = "0")
        double marketSpread) {
    public DemandSide {
        Check.ranges(DemandSide.class, shifter, curve, lag, markets, marketSpread);
    }

    /** One market. */
    public DemandSide(Demand shifter, DemandCurve curve, Lag lag) {
        this(shifter, curve, lag, 1, 0);
    }
}
