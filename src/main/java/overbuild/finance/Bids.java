package overbuild.finance;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * What firms of the trade bid for an estate, and what is got elsewhere.
 *
 * <p>Best use = max(scrap x book, min(book, multiple x EBITDA + worth x book)).
 *
 * <p>Source: best use and next best use, Shleifer and Vishny 1992.
 */
public record Bids(
        @Param(
                unit = "year",
                meaning = "What a buyer pays for a year's earnings before interest and depreciation",
                min = 0,
                standard = "0")
        double multiple,

        @Param(
                unit = "-",
                meaning = "What book value is worth to a firm of the trade, earnings apart",
                min = 0,
                max = 1,
                standard = "0.5")
        double worth,

        @Param(
                unit = "-",
                meaning = "What buyers outside the trade pay of book value; the capacity is lost to the market",
                min = 0,
                max = 1,
                standard = "0.1")
        double scrap,

        @Param(unit = "-", meaning = "Share of the proceeds that the procedure takes", min = 0, max = 1, standard = "0")
        double cost,

        @Param(
                unit = "-",
                meaning = "Share of its cash above the floor and its open lines that a firm bids with",
                min = 0,
                max = 1,
                standard = "0.5")
        double funds) {
    public Bids {
        Check.ranges(Bids.class, multiple, worth, scrap, cost, funds);
        Check.that(scrap <= worth, "scrap must not exceed worth %s, but was %s", worth, scrap);
    }

    /** The most that a firm of the trade pays. */
    double value(Estate estate) {
        return Math.max(lowest(estate), estate.value(multiple, worth));
    }

    /** What is got for it in any case. */
    double lowest(Estate estate) {
        return scrap * estate.book();
    }
}
