package overbuild.finance;

import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Creditors take over: debt becomes equity, capacity keeps running at marginal cost, no new structures are started.
 *
 * <p>Value = min(book, multiple x EBITDA + max(0, scrap - crowding x share failed in a year) x book); recovery = (1 - cost) value / claims,
 * at most 1; the book value is written down to the value.
 *
 * <p>Source: model description, section 10; fresh-start accounting; direct costs of bankruptcy, Warner 1977, Weiss 1990; recovery that
 * falls when many fail, Altman, Brady, Resti and Sironi 2005.
 */
public record Reorganise(
        @Param(
                unit = "year",
                meaning = "What a buyer pays for a year's earnings before interest and depreciation",
                min = 0,
                standard = "0")
        double multiple,

        @Param(unit = "-", meaning = "What book value fetches", min = 0, max = 1)
        double scrap,

        @Param(unit = "-", meaning = "Share of the value that the procedure takes", min = 0, max = 1, standard = "0")
        double cost,

        @Param(
                unit = "-",
                meaning =
                        "How much less of book value is fetched when all firms fail within a year than when none does",
                symbol = "kappa_d",
                min = 0,
                max = 1,
                standard = "0")
        double crowding)
        implements Resolution {
    public Reorganise {
        Check.ranges(Reorganise.class, multiple, scrap, cost, crowding);
    }

    /** Without costs, whatever happens to others. */
    public Reorganise(double multiple, double scrap) {
        this(multiple, scrap, 0, 0);
    }

    @Override
    public Settlement settle(Estate estate) {
        double value = estate.value(multiple, Math.max(0, scrap - crowding * estate.failed()));
        double carried = estate.book() > 0 ? value / estate.book() : 1;
        return new Settlement(carried, Math.min(estate.debt(), (1 - cost) * value), cost * value);
    }
}
