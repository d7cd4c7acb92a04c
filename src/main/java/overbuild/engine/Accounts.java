package overbuild.engine;

import overbuild.model.Flow;
import overbuild.model.Rates;

/** Step 4: income comes in; interest, principal and everything else that cannot be cut goes out. */
final class Accounts {
    private final Setup setup;
    private final Awards awards;
    private final Contracts contracts;

    Accounts(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        awards = new Awards(setup);
    }

    void account(Draft draft) {
        for (int k = 0; k < draft.size(); k++) if (draft.status[k].operates()) earn(draft, k);
        awards.award(draft);
        for (var ledger : draft.ledger) ledger.loans.serve(draft.tick);
        contracts.settle(draft);
    }

    private void earn(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        var terms = setup.firms.get(firm);
        double quarter = 1.0 / Rates.TICKS_PER_YEAR;
        double sales = draft.sales[firm] * quarter;
        ledger.receive(Flow.SALES, draft.clearing(firm).price() * sales);
        ledger.receive(Flow.CORE, terms.core[draft.tick] * quarter);
        ledger.pay(Flow.RUNNING, terms.runningCost * draft.world.runningCost() * sales);
        ledger.pay(Flow.UPKEEP, setup.scenario.structures().upkeep() * draft.structures[firm] * quarter);
        ledger.pay(Flow.BASE_CAPEX, terms.baseCapex[draft.tick] * quarter);
        ledger.wear(setup.decay, setup.equipmentDecay);
    }
}
