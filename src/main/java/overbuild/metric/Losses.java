package overbuild.metric;

import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Rates;
import overbuild.model.Status;

/** What owners and lenders lost. */
final class Losses {
    private Losses() {}

    /**
     * Book value of structures beyond what they can earn.
     *
     * <p>Sum over firms of max(0, book - (P - mc) q / (r + delta)), at the trough of the price over long-run cost: sales
     * wear off with the structures and the margin of the trough lasts.
     *
     * <p>Source: methods, 3.4; value in use, IAS 36.
     */
    static double stranded(Evidence evidence) {
        int trough = Series.fall(Prices.real(evidence)).to();
        if (trough < 0) return Double.NaN;
        var state = evidence.history().at(evidence.from() + trough);
        double sum = 0;
        for (var firm : state.firms()) {
            sum += Math.max(0, firm.books().structures() - recoverable(evidence, state, firm));
        }
        return sum;
    }

    private static double recoverable(Evidence evidence, MarketState state, Firm firm) {
        var clearing = state.clearing();
        double margin = Math.max(0, clearing.price() - clearing.marginalCost() - clearing.equipmentRent());
        double perTick = margin * firm.quantity() / Rates.TICKS_PER_YEAR;
        double rate = evidence.terms().capitalRate() + evidence.terms().decay();
        if (perTick == 0) return 0;
        return rate > 0 ? perTick / rate : Double.POSITIVE_INFINITY;
    }

    /** Equity lost by owners and claims lost by creditors, over capex of the race; gains of others do not count. */
    static double perCapex(Evidence evidence) {
        double capex = Spending.total(evidence);
        double lost = creditors(evidence);
        for (int k = 0; k < firms(evidence); k++) lost += owners(evidence, k);
        return capex > 0 ? lost / capex : Double.NaN;
    }

    /** What the owners of the firms that failed, or of the others, lost where they lost, in money. */
    static double owners(Evidence evidence, boolean failed) {
        double lost = 0;
        for (int k = 0; k < firms(evidence); k++) {
            var name = evidence.history().at(evidence.to()).firms().get(k).name();
            if (failed == (failedAt(evidence, name) <= evidence.to())) lost += owners(evidence, k);
        }
        return lost;
    }

    private static int firms(Evidence evidence) {
        return evidence.history().at(evidence.to()).firms().size();
    }

    /** Claims on failed firms that were not recovered, in money. */
    static double creditors(Evidence evidence) {
        double sum = 0;
        for (var failure : Failure.of(evidence)) sum += failure.lost();
        return sum;
    }

    /** Net worth at the start and shares bought, less what was paid out and net worth at the end; owners of a failed firm keep nothing. */
    private static double owners(Evidence evidence, int index) {
        var history = evidence.history();
        var last = history.at(evidence.to()).firms().get(index);
        int failed = failedAt(evidence, last.name());
        double paid = Math.max(
                0,
                history.at(Math.max(0, evidence.from() - 1))
                        .firms()
                        .get(index)
                        .books()
                        .netWorth());
        for (int t = evidence.from(); t <= Math.min(failed, evidence.to()); t++) {
            var flows = history.at(t).firms().get(index).flows();
            paid += flows.issued() - flows.paidOut();
        }
        if (failed < evidence.to())
            paid -= leftOver(history.at(failed + 1).firms().get(index));
        return Math.max(0, paid - (failed <= evidence.to() ? 0 : last.books().netWorth()));
    }

    /** What the sale of a failed firm left to its owners. */
    private static double leftOver(Firm firm) {
        return firm.status() == Status.GONE ? firm.flows().paidOut() : 0;
    }

    private static int failedAt(Evidence evidence, String firm) {
        return Failure.of(evidence).stream()
                .filter(f -> f.firm().equals(firm))
                .mapToInt(Failure::tick)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
