package overbuild.intervention;

import overbuild.model.Check;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * An outsider comes into the market with capacity of its own, whether entry pays or not.
 *
 * <p>Its owners pay in cash and the price of what it brings; nothing happens to a firm that has entered before.
 *
 * <p>Source: entry by established firms with assets from elsewhere, Caves and Porter 1977.
 */
public record Entry(
        @Param(unit = "quarter", meaning = "Quarter of the entry")
        Quarter at,

        @Param(unit = "outsider", meaning = "Outsider that enters")
        String firm,

        @Param(unit = "structure", meaning = "Structures that it brings", min = 1e-12)
        double structures,

        @Param(
                unit = "service/year",
                meaning = "Equipped capacity that it brings, at most what the structures carry",
                min = 0,
                standard = "0")
        double equipment,

        @Param(unit = "money", meaning = "Cash that its owners pay in", min = 0, standard = "0")
        double cash,

        @Param(unit = "money", meaning = "Cash that it brings and owes to the lenders", min = 0, standard = "0")
        double debt)
        implements Intervention {
    public Entry {
        Check.ranges(Entry.class, at, firm, structures, equipment, cash, debt);
    }

    @Override
    public Conditions change(Conditions before, Quarter date) {
        return date.within(at, null) ? before.under(this) : before;
    }
}
