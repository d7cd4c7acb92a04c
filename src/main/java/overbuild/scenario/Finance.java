package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** Who else has money in the race, and on what terms. */
public record Finance(
        @Param(meaning = "Those who sell capacity", standard = "{}")
        Vendors vendors) {
    /** Vendors that earn nothing, and nobody else. */
    public static final Finance PLAIN = new Finance(new Vendors(1, 0));

    public Finance {
        Check.ranges(Finance.class, vendors);
    }
}
