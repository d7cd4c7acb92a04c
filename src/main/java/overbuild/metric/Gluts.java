package overbuild.metric;

import overbuild.model.MarketState;
import overbuild.model.Rates;

/** Whether capacity stood dark and the price collapsed, when, and for how long. */
final class Gluts {
    private static final int LASTING = Rates.TICKS_PER_YEAR;

    private Gluts() {}

    static boolean happened(Evidence evidence) {
        return darkFrom(evidence) >= 0
                && Prices.realCollapse(evidence) >= evidence.terms().fallLimit();
    }

    /** Tick at which the capacity began to be dark for four ticks in a row, when there was a glut. */
    static double start(Evidence evidence) {
        return happened(evidence) ? evidence.tick(darkFrom(evidence)) : Double.NaN;
    }

    /** Ticks from the largest dark share until it has halved, when there was a glut. */
    static double refill(Evidence evidence) {
        if (!happened(evidence)) return Double.NaN;
        var dark = evidence.series(MarketMetric.DARK_SHARE);
        int peak = Series.argMax(dark);
        for (int k = peak; k < dark.length; k++) if (dark[k] <= dark[peak] / 2) return k - peak;
        return Double.NaN;
    }

    /** Whether equipment was written down, and the price was below full cost for four ticks in a row. */
    static boolean ofEquipment(Evidence evidence) {
        var cheap = evidence.series(s -> s.clearing().price() < s.clearing().longRunCost() ? 1 : 0);
        return lasting(cheap, 1) >= 0 && Series.max(evidence.series(Gluts::writtenDown)) > 0;
    }

    private static double writtenDown(MarketState state) {
        double sum = 0;
        for (var firm : state.firms()) {
            if (firm.books().equipment() > 0) sum += firm.flows().writtenDown();
        }
        return sum;
    }

    private static int darkFrom(Evidence evidence) {
        return lasting(
                evidence.series(MarketMetric.DARK_SHARE), evidence.terms().darkLimit());
    }

    /** First place from which values stand at or above a limit for four ticks; -1 if there is none. */
    private static int lasting(double[] values, double limit) {
        int length = 0;
        for (int k = 0; k < values.length; k++) {
            length = values[k] >= limit ? length + 1 : 0;
            if (length == LASTING) return k - LASTING + 1;
        }
        return -1;
    }
}
