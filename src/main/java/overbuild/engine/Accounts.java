package overbuild.engine;

import java.util.Arrays;
import overbuild.model.Debt;
import overbuild.model.Rates;

/** Step 4: income comes in; interest, principal and everything else that cannot be cut goes out. */
final class Accounts {
    private final Setup setup;
    private final Awards awards;

    Accounts(Setup setup) {
        this.setup = setup;
        awards = new Awards(setup);
    }

    void account(Draft draft) {
        for (int k = 0; k < draft.size(); k++) if (draft.status[k].operates()) earn(draft, k);
        awards.award(draft);
        for (var ledger : draft.ledger) serveDebt(ledger);
    }

    private void earn(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        var terms = setup.firms.get(firm);
        double quarter = 1.0 / Rates.TICKS_PER_YEAR;
        ledger.sales = draft.clearing(firm).price() * draft.sales[firm] * quarter;
        ledger.core = terms.core[draft.tick] * quarter;
        ledger.running = terms.runningCost * draft.world.runningCost() * draft.sales[firm] * quarter;
        ledger.upkeep = setup.scenario.structures().upkeep() * draft.structures[firm] * quarter;
        ledger.baseCapex = terms.baseCapex[draft.tick] * quarter;
        ledger.depreciation = setup.decay * ledger.structures;
        ledger.structures -= ledger.depreciation;
        double worn = setup.equipmentDecay * ledger.equipment;
        ledger.equipment -= worn;
        ledger.depreciation += worn;
        ledger.cash += ledger.revenue() - ledger.opex() - ledger.baseCapex;
    }

    private static void serveDebt(Ledger ledger) {
        int n = ledger.debts.size();
        if (n == 0) return;
        var after = new Debt[n];
        for (int k = 0; k < n; k++) {
            var debt = ledger.debts.get(k);
            ledger.interest += debt.interest();
            ledger.amortisation += debt.repayment();
            after[k] = debt.repaid();
        }
        ledger.debts = Arrays.asList(after);
        ledger.cash -= ledger.interest + ledger.amortisation;
    }
}
