package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** Those who sell capacity, taken together. */
public record Vendors(
        @Param(
                unit = "-",
                meaning = "Cost of what they sell over its price, paid to households in the tick of the sale",
                min = 0,
                max = 10,
                standard = "1")
        double costShare,

        @Param(unit = "money", meaning = "Cash at the start", standard = "0")
        double cash) {
    public Vendors {
        Check.ranges(Vendors.class, costShare, cash);
    }
}
