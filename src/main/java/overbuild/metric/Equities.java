package overbuild.metric;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.MarketState;

/** What shares did. */
final class Equities {
    private Equities() {}

    static double drawdown(Evidence evidence) {
        return Series.fall(evidence.series(MarketMetric.SHARE_INDEX)).size();
    }

    static double ofVendors(Evidence evidence) {
        return Series.fall(evidence.series(s -> s.shares().vendors().price())).size();
    }

    static double sellOffs(Evidence evidence) {
        return isOpen(evidence) ? evidence.count(Event.Kind.SELL_OFF) : Double.NaN;
    }

    private static boolean isOpen(Evidence evidence) {
        return evidence.history().at(evidence.to()).shares().isOpen();
    }

    /** Largest fall of an index, weighted by market value, of the shares of outsiders that came in. */
    static double ofEntrants(Evidence evidence) {
        var entrants = Builders.entrantNames(evidence);
        var index = index(evidence, firm -> entrants.contains(firm.name()));
        return Series.fall(index).size();
    }

    /** An index of some firms' shares from the first tick in which one of them is traded. */
    private static double[] index(Evidence evidence, Predicate<Firm> members) {
        var values = new double[evidence.to() - evidence.from() + 1];
        double index = Double.NaN;
        for (int k = 0; k < values.length; k++) {
            int tick = evidence.from() + k;
            var now = evidence.history().at(tick);
            if (!Double.isNaN(index)) {
                index *= kept(evidence.history().at(tick - 1), now, members);
            } else if (now.firms().stream()
                    .anyMatch(f -> members.test(f) && f.equity().isTraded())) {
                index = 1;
            }
            values[k] = index;
        }
        return values;
    }

    /** What was left of the price of some shares, weighted by what they were worth. */
    private static double kept(MarketState before, MarketState now, Predicate<Firm> members) {
        double worth = 0;
        double left = 0;
        for (int k = 0; k < now.firms().size(); k++) {
            var then = before.firms().get(k).equity();
            if (!members.test(now.firms().get(k)) || !(then.value() > 0)) continue;
            worth += then.value();
            left += then.value() * now.firms().get(k).equity().price() / then.price();
        }
        return worth > 0 ? left / worth : 1;
    }

    /** Whether at the end of the window shares stand the further below their highest price the lower the rank of a firm. */
    static double inOrder(Evidence evidence) {
        var ranks = evidence.terms().ranks();
        if (ranks.isEmpty() || !isOpen(evidence)) return Double.NaN;
        for (var one : ranks.entrySet()) {
            for (var other : ranks.entrySet()) {
                boolean ahead = one.getValue() < other.getValue();
                if (ahead && !(offPeak(evidence, one) > offPeak(evidence, other))) return 0;
            }
        }
        return 1;
    }

    private static double offPeak(Evidence evidence, Map.Entry<String, Integer> ranked) {
        var prices = evidence.series(state -> price(state.firms(), ranked.getKey()));
        return 1 - prices[prices.length - 1] / Series.max(prices);
    }

    private static double price(List<Firm> firms, String name) {
        for (var firm : firms)
            if (firm.name().equals(name)) return firm.equity().price();
        return Double.NaN;
    }
}
