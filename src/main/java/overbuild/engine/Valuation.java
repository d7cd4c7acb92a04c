package overbuild.engine;

import overbuild.model.Maths;

/** Step 5: lenders look at the failures of the last year, credit shuts fast and opens slowly; shares are traded. */
final class Valuation {
    /** Credit never shuts wholly. */
    private static final double FLOOR = 0.05;

    private final Setup setup;
    private final Contracts contracts;
    private final Trading trading;

    Valuation(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        trading = Trading.of(setup);
    }

    void value(Draft draft) {
        var terms = setup.scenario.credit();
        var credit = draft.before.credit();
        double failed = 0;
        for (int k = 0; k < credit.failedShares().size(); k++) {
            failed += credit.failedShares().get(k);
        }
        double open = failed == 0 ? 1 : Math.max(FLOOR, Maths.exp(-terms.failureWeight() * failed));
        draft.regime = Math.min(open, credit.regime() + terms.recovery());
        contracts.value(draft);
        if (trading != null) trading.trade(draft);
    }
}
