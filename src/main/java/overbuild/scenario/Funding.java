package overbuild.scenario;

import java.util.HashSet;
import java.util.List;
import overbuild.finance.Rung;
import overbuild.model.Check;
import overbuild.model.Param;

/** What a firm may spend: cash above a floor, then new loans up to a limit; what lenders may call, and what its owners take out. */
public record Funding(
        @Param(
                unit = "-",
                meaning = "Loans over capacity and construction in progress that lenders accept",
                symbol = "l",
                min = 0,
                max = 5,
                standard = "0")
        double leverage,

        @Param(
                unit = "-",
                meaning = "Further loans that vendors grant on the same base",
                symbol = "nu_vendor",
                min = 0,
                max = 5,
                standard = "0")
        double vendor,

        @Param(
                unit = "year",
                meaning = "Further loans over a year's cash flow from business outside the race",
                symbol = "l_c",
                min = 0,
                max = 20,
                standard = "0")
        double coreLeverage,

        @Param(unit = "money", meaning = "Cash that capex does not touch", symbol = "M_min", min = 0, standard = "0")
        double cashFloor,

        @Param(
                unit = "money",
                meaning = "Cash beyond which owners take the rest out at the end of a tick; none when absent",
                symbol = "M_max",
                min = 0,
                standard = "null")
        Double cashCeiling,

        @Param(unit = "1/year", meaning = "Share of new loans repaid per year", min = 0, max = 0.9999, standard = "0")
        double amortisation,

        @Param(
                unit = "-",
                meaning = "Share of debt that is floating: while C < 0.5, (1 - 2 C)/4 of it falls due per tick",
                symbol = "f_i",
                min = 0,
                max = 1,
                standard = "0")
        double floating,

        @Param(
                unit = "-",
                meaning =
                        "Expected earnings over interest that lenders ask for before they lend more; no such limit when absent",
                min = 0.01,
                max = 100,
                standard = "null")
        Double coverage,

        @Param(
                unit = "-",
                meaning = "Share of the interest on unfinished building that new loans may pay",
                min = 0,
                max = 1,
                standard = "0")
        double buildingInterest,

        @Param(unit = "-", meaning = "Share of net income that is paid out", min = 0, max = 1, standard = "0")
        double payout,

        @Param(
                unit = "ticks",
                meaning = "Interest of so many quarters that dividends leave in cash",
                min = 0,
                max = 100,
                standard = "0")
        double buffer,

        @Param(
                unit = "text",
                meaning =
                        "Where money beyond own cash comes from, first to last: vendor, stakes, margin, bonds, shares",
                standard = "[vendor, stakes, margin, bonds, shares]")
        List<Rung> waterfall,

        @Param(
                unit = "text",
                meaning =
                        "true: lines cover a cash shortfall before they fund an order; false: orders may use them in full, as in the reference model",
                standard = "true")
        boolean shortfallFirst,

        @Param(
                unit = "text",
                meaning = "false: capex is never cut for want of money, for reductions to textbook games",
                standard = "true")
        boolean limited) {
    public Funding {
        waterfall = List.copyOf(waterfall);
        Check.ranges(
                Funding.class,
                leverage,
                vendor,
                coreLeverage,
                cashFloor,
                cashCeiling,
                amortisation,
                floating,
                coverage,
                buildingInterest,
                payout,
                buffer,
                waterfall,
                shortfallFirst,
                limited);
        Check.that(
                new HashSet<>(waterfall).size() == waterfall.size(),
                "waterfall must name each rung once, but was %s",
                waterfall);
        Check.that(
                cashCeiling == null || cashCeiling >= cashFloor,
                "cashCeiling must not lie below cashFloor %s, but was %s",
                cashFloor,
                cashCeiling);
    }

    /** Loans on capacity alone that orders may use in full; owners take nothing out: the reference model. */
    public Funding(double leverage, double vendor, double cashFloor, double amortisation, boolean limited) {
        this(
                leverage,
                vendor,
                0,
                cashFloor,
                null,
                amortisation,
                0,
                null,
                0,
                0,
                0,
                List.of(Rung.values()),
                false,
                limited);
    }
}
