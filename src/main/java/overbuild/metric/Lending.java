package overbuild.metric;

import overbuild.model.Firm;
import overbuild.model.MarketState;

/** What lenders asked of firms for their risk. */
final class Lending {
    private Lending() {}

    /** The widest spread of a tick. */
    static double widest(MarketState state) {
        double widest = Double.NaN;
        for (var firm : state.firms()) widest = Series.max(widest, FirmMetric.SPREAD.of(state, firm));
        return widest;
    }

    /** How much more the spread of one firm rose than those of the others, in the mean, from the first state to the last. */
    static double rise(Evidence evidence) {
        var first = evidence.history().at(evidence.from());
        var last = evidence.history().at(evidence.to());
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int count = 0;
        for (int k = 0; k < last.firms().size(); k++) {
            double rise = spread(last, last.firms().get(k))
                    - spread(first, first.firms().get(k));
            if (Double.isNaN(rise)) continue;
            most = Math.max(most, rise);
            sum += rise;
            count++;
        }
        double others = (sum - most) / (count - 1);
        return count > 1 && others > 0 ? most / others : Double.NaN;
    }

    private static double spread(MarketState state, Firm firm) {
        return FirmMetric.SPREAD.of(state, firm);
    }
}
