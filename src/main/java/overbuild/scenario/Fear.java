package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** Payoff from one's place among rivals, per year. */
public record Fear(
        @Param(
                unit = "text",
                meaning = "What is compared: capacityShare, profit or marketValue",
                symbol = "y",
                standard = "capacityShare")
        Standing on,

        @Param(
                unit = "money/year",
                meaning = "Loss per unit behind the leader",
                symbol = "phi_-",
                min = 0,
                standard = "0")
        double behind,

        @Param(
                unit = "money/year",
                meaning = "Gain per unit ahead of the mean",
                symbol = "phi_+",
                min = 0,
                standard = "0")
        double ahead,

        @Param(
                unit = "money/year",
                meaning = "Linear form: loss per unit behind the mean of rivals",
                symbol = "phi",
                min = 0,
                standard = "0")
        double linear) {
    /** What firms compare. */
    public enum Standing {
        /** Share of all capacity at delivery. */
        capacityShare,
        /** Economic profit per year. */
        profit,
        /** Market value of the shares; behind, ahead and linear are then shares of it per year. */
        marketValue
    }

    public Fear {
        Check.ranges(Fear.class, on, behind, ahead, linear);
    }

    /** Whether standing matters at all. */
    public boolean present() {
        return behind > 0 || ahead > 0 || linear > 0;
    }
}
