package overbuild.metric;

import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Rates;
import overbuild.model.Sector;

/** Capex by the year: its peak, its trough and what paid for it. */
final class Spending {
    private static final int BUST = 3 * Rates.TICKS_PER_YEAR;

    private Spending() {}

    /** Capex of the race over the year that ends in each tick. */
    static double[] yearly(Evidence evidence) {
        return Series.overYear(evidence.series(s -> capex(s, false)));
    }

    private static double[] yearlyWithBase(Evidence evidence) {
        return Series.overYear(evidence.series(s -> capex(s, true)));
    }

    static double total(Evidence evidence) {
        return Series.sum(evidence.series(s -> capex(s, false)));
    }

    static double peakTick(Evidence evidence) {
        return evidence.tick(Series.argMax(yearly(evidence)));
    }

    static double trough(Evidence evidence) {
        var yearly = yearly(evidence);
        return lowestAfter(yearly, Series.argMax(yearly), yearly.length);
    }

    /** Ticks from the peak until capex is back at half of it; 0 when it never fell below half. */
    static double recoveryTicks(Evidence evidence) {
        var yearly = yearly(evidence);
        int peak = Series.argMax(yearly);
        if (peak < 0 || yearly[peak] <= 0) return Double.NaN;
        boolean fallen = false;
        for (int k = peak; k < yearly.length; k++) {
            boolean half = yearly[k] >= yearly[peak] / 2;
            if (fallen && half) return k - peak;
            fallen |= !half;
        }
        return fallen ? Double.NaN : 0;
    }

    /** Growth from the year before the last to the last. */
    static double growth(Evidence evidence) {
        var yearly = yearlyWithBase(evidence);
        int last = yearly.length - 1;
        int before = last - Rates.TICKS_PER_YEAR;
        return before < 0 || !(yearly[before] > 0) ? Double.NaN : yearly[last] / yearly[before] - 1;
    }

    static double fall(Evidence evidence) {
        return fall(yearlyWithBase(evidence));
    }

    static double fallOfRace(Evidence evidence) {
        return fall(yearly(evidence));
    }

    /** Fall from the peak to the lowest year that ends within three years of it. */
    private static double fall(double[] yearly) {
        int peak = Series.argMax(yearly);
        if (peak < 0 || yearly[peak] <= 0) return Double.NaN;
        return 1 - lowestAfter(yearly, peak, Math.min(yearly.length, peak + BUST + 1)) / yearly[peak];
    }

    private static double lowestAfter(double[] yearly, int peak, int end) {
        double lowest = Double.NaN;
        for (int k = peak + 1; k < end; k++) lowest = Series.min(lowest, yearly[k]);
        return lowest;
    }

    /** Largest capex of a year over operating cash flow of that year, all firms together. */
    static double toCashFlow(Evidence evidence) {
        var cash = Series.overYear(evidence.series(Spending::cashFlow));
        return Series.max(Series.combine(
                yearlyWithBase(evidence), cash, (spent, earned) -> earned > 0 ? spent / earned : Double.NaN));
    }

    /** Largest capex of a year over the gross domestic product of the year in which it ends. */
    static double toProduct(Evidence evidence) {
        var gdp = evidence.terms().gdp();
        if (gdp == null) return Double.NaN;
        var yearly = yearlyWithBase(evidence);
        double largest = Double.NaN;
        for (int k = 0; k < yearly.length; k++) {
            double product = gdp.at(evidence.history().date(evidence.from() + k));
            if (product > 0) largest = Series.max(largest, yearly[k] / product);
        }
        return largest;
    }

    /**
     * Share of vendors' revenue that came round from what they put into their buyers.
     *
     * <p>Largest min(E, X) / X over four ticks: E new loans and shares bought, X revenue.
     *
     * <p>Source: benchmark X5.
     */
    static double circular(Evidence evidence) {
        var put = Series.overYear(evidence.series(s -> -vendors(s, Flow.BORROWED) - vendors(s, Flow.ISSUED)));
        var revenue = Series.overYear(evidence.series(s ->
                vendors(s, Flow.STRUCTURE_CAPEX) + vendors(s, Flow.EQUIPMENT_CAPEX) + vendors(s, Flow.BASE_CAPEX)));
        return Series.max(Series.combine(put, revenue, (e, x) -> e > 0 && x > 0 ? Math.min(e, x) / x : Double.NaN));
    }

    private static double vendors(MarketState state, Flow flow) {
        return state.sector(Sector.VENDORS).flows().of(flow);
    }

    private static double capex(MarketState state, boolean withBase) {
        double sum = 0;
        for (Firm firm : state.firms()) {
            sum += withBase ? firm.flows().capex() : firm.flows().raceCapex();
        }
        return sum;
    }

    private static double cashFlow(MarketState state) {
        double sum = 0;
        for (Firm firm : state.firms()) sum += firm.flows().operatingCashFlow();
        return sum;
    }
}
