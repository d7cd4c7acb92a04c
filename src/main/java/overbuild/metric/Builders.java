package overbuild.metric;

import java.util.List;
import overbuild.model.Event;
import overbuild.model.MarketState;

/** How many built, how many should have, and who was left. */
final class Builders {
    private static final int MOST = 10_000;
    private static final int LAST_YEAR = 4;

    private Builders() {}

    /** Outsiders that came in up to the end of the window. */
    static double entrants(Evidence evidence) {
        return entrantNames(evidence).size();
    }

    static List<String> entrantNames(Evidence evidence) {
        return evidence.history().states().subList(0, evidence.to() + 1).stream()
                .flatMap(state -> state.events().stream())
                .filter(e -> e.kind() == Event.Kind.ENTRY)
                .map(Event::firm)
                .toList();
    }

    /** Firms that own structures when structures are most. */
    static double count(Evidence evidence) {
        var peak = peak(evidence);
        return peak.firms().stream().filter(f -> f.plant().structures() > 0).count();
    }

    static double overEntry(Evidence evidence) {
        return count(evidence) / secondBest(evidence, peak(evidence));
    }

    /**
     * Number of networks that a regulator of entry would allow who cannot regulate prices.
     *
     * <p>argmax over N of worth(Q_N) - c Q_N - N F, with Q_N the Cournot quantity at long-run cost c and F the yearly fixed
     * cost of a network.
     *
     * <p>Source: Mankiw and Whinston 1986.
     *
     * @return NaN where networks have no fixed cost, so that there is no best number
     */
    private static double secondBest(Evidence evidence, MarketState state) {
        double fixed = evidence.terms().fixedCost();
        if (!(fixed > 0)) return Double.NaN;
        int best = 1;
        double most = Double.NEGATIVE_INFINITY;
        double bound = Welfare.surplus(evidence, state, Integer.MAX_VALUE);
        for (int n = 1; n <= MOST && bound - n * fixed > most; n++) {
            double surplus = Welfare.surplus(evidence, state, n) - n * fixed;
            if (surplus > most) best = n;
            most = Math.max(most, surplus);
        }
        return best;
    }

    private static MarketState peak(Evidence evidence) {
        return evidence.states().get(Series.argMax(evidence.series(MarketMetric.STRUCTURES)));
    }

    /** Herfindahl-Hirschman index of the quantities sold over the last year of the window. */
    static double concentration(Evidence evidence) {
        double sum = 0;
        for (double share : shares(evidence)) sum += share * share;
        return 1e4 * sum;
    }

    static double largest(Evidence evidence) {
        return Series.max(shares(evidence));
    }

    private static double[] shares(Evidence evidence) {
        var sold = new double[evidence.history().at(evidence.to()).firms().size()];
        for (int t = Math.max(evidence.from(), evidence.to() - LAST_YEAR + 1); t <= evidence.to(); t++) {
            var firms = evidence.history().at(t).firms();
            for (int k = 0; k < sold.length; k++) sold[k] += firms.get(k).quantity();
        }
        double all = Series.sum(sold);
        for (int k = 0; k < sold.length; k++) sold[k] = sold[k] / all;
        return sold;
    }
}
