package overbuild.finance;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Creditors take over: debt becomes equity, capacity keeps running at marginal cost, no new structures are started.
 *
 * <p>Recovery = (multiple x EBITDA + scrap x book) / claims, at most 1; the book value is written down to what is recovered
 * from it.
 *
 * <p>Source: model description, section 10; fresh-start accounting.
 */
public record Reorganise(
        @Param(
                unit = "year",
                meaning = "What a buyer pays for a year's earnings before interest and depreciation",
                min = 0,
                standard = "0")
        double multiple,

        @Param(unit = "-", meaning = "What book value fetches", min = 0, max = 1)
        double scrap)
        implements Resolution {
    public Reorganise {
        Check.ranges(Reorganise.class, multiple, scrap);
    }

    @Override
    public Settlement settle(Estate estate) {
        double value = Math.min(estate.book(), multiple * Math.max(0, estate.earnings()) + scrap * estate.book());
        double carried = estate.book() > 0 ? value / estate.book() : 1;
        return new Settlement(carried, Math.min(estate.debt(), value));
    }
}
