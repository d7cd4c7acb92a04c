package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * A firm is taken out of the race for good; its capacity goes on without it or is retired.
 *
 * <p>Retired: cash pays lenders first, then owners; what lenders do not get is lost to them.
 *
 * <p>Source: exit with and without the withdrawal of capacity, Ghemawat and Nalebuff 1985.
 */
public record Exit(
        @Param(unit = "quarter", meaning = "Quarter of the exit")
        Quarter at,

        @Param(unit = "firm", meaning = "Firm that leaves") String firm,

        @Param(
                unit = "text",
                meaning = "goesOn: a trustee runs the capacity and starts no structures; retired: it is scrapped",
                standard = "goesOn")
        Capacity capacity)
        implements Intervention {
    /** What becomes of the capacity. */
    public enum Capacity {
        /** It keeps serving, orders under way are finished, no structures are started. */
        goesOn,
        /** It is scrapped with what is under way. */
        retired
    }

    public Exit {
        Check.ranges(Exit.class, at, firm, capacity);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(at, null) ? before.under(this) : before;
    }
}
