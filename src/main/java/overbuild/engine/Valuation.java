package overbuild.engine;

import java.util.List;
import overbuild.finance.Revolving;
import overbuild.model.Maths;
import overbuild.scenario.CreditTerms;
import overbuild.scenario.FirmSpec;

/**
 * Step 5: lenders look at the failures and the losses of the last year; credit shuts fast and opens slowly. While it is tight they call
 * loans that float, and lines lapse. Shares are traded.
 *
 * <p>C_t = min(C of an intervention, max(.05, (index/peak)^zeta exp(-w sum failed - w_l sum lost)), C_{t-1} + recovery), sums over
 * 4 ticks, index of shares as of the tick before. While C < .5, (1 - 2C)/4 of f_i of a firm's debt falls due.
 *
 * <p>Source: model description, section 10; runs on short debt, Diamond and Dybvig 1983; losses of lenders that tighten supply,
 * Bernanke 1983.
 */
final class Valuation {
    /** Credit never shuts wholly. */
    private static final double FLOOR = 0.05;

    /** Below this lenders call what floats. */
    private static final double CALM = 0.5;

    private final Setup setup;
    private final Contracts contracts;
    private final Trading trading;
    private final CreditTerms terms;
    private final boolean[] callable;
    private final boolean calls;

    Valuation(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        trading = Trading.of(setup, contracts);
        terms = setup.scenario.credit();
        callable = new boolean[setup.size()];
        boolean any = false;
        for (int k = 0; k < callable.length; k++) {
            callable[k] = isCallable(setup.firms.get(k).spec);
            any |= callable[k];
        }
        calls = any;
    }

    private static boolean isCallable(FirmSpec firm) {
        return firm.funding().floating() > 0
                || firm.debts().values().stream().anyMatch(loan -> loan.repayment() instanceof Revolving);
    }

    void value(Draft draft) {
        var credit = draft.before.credit();
        double failed = sum(credit.failedShares());
        double lost = sum(credit.lossShares());
        double open = failed + lost == 0 ? 1 : Maths.exp(-terms.failureWeight() * failed - terms.lossWeight() * lost);
        if (terms.marketWeight() > 0) open *= Maths.pow(draft.before.shares().toPeak(), terms.marketWeight());
        open = Math.max(FLOOR, Math.min(open, draft.conditions.credit()));
        draft.regime = Math.min(open, credit.regime() + terms.recovery());
        if (calls && draft.regime < 1) call(draft);
        if (trading != null) trading.trade(draft);
        contracts.value(draft);
    }

    private static double sum(List<Double> shares) {
        double sum = 0;
        for (int k = 0; k < shares.size(); k++) sum += shares.get(k);
        return sum;
    }

    private void call(Draft draft) {
        double called = Math.max(0, 1 - draft.regime / CALM) / 4;
        for (int k = 0; k < draft.size(); k++) {
            if (!callable[k]) continue;
            double share = called * setup.firms.get(k).spec.funding().floating();
            draft.ledger[k].loans.call(share, draft.regime);
        }
    }
}
