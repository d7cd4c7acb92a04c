package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.finance.Divided;
import overbuild.finance.Estate;
import overbuild.model.Event;
import overbuild.model.Pipeline;
import overbuild.model.Project;
import overbuild.model.Rates;
import overbuild.model.Sector;
import overbuild.model.Status;

/** Step 9: firms that could not pay are settled; their creditors keep the capacity running. */
final class Resolving {
    /** A shortfall below this share of assets is rounding. */
    private static final double ROUNDING = 1e-12;

    private final Setup setup;
    private final Contracts contracts;

    Resolving(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
    }

    void resolve(Draft draft) {
        for (int k = 0; k < draft.size(); k++) {
            var ledger = draft.ledger[k];
            if (draft.status[k] != Status.ACTIVE) continue;
            boolean broke = ledger.cash < -ROUNDING * Math.max(1e-9, ledger.book());
            if (broke || draft.breach[k] != null || breaksPromise(ledger)) settle(draft, k);
        }
    }

    private static boolean breaksPromise(Ledger ledger) {
        for (int k = 0; k < ledger.debts.size(); k++) {
            var debt = ledger.debts.get(k);
            var covenant = debt.terms().covenant();
            if (covenant == null || debt.principal() == 0) continue;
            double interest = Rates.TICKS_PER_YEAR * ledger.interestDue();
            if (covenant.isBroken(ledger.debt(), ledger.book(), earnings(ledger), interest)) return true;
        }
        return false;
    }

    /** Earnings before interest, depreciation and capex, per year. */
    private static double earnings(Ledger ledger) {
        return Rates.TICKS_PER_YEAR * ledger.earnings();
    }

    private void settle(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        cancelYoung(draft, firm);
        Authorising.drop(draft, firm, "it is in default");
        contracts.fail(draft, firm);
        double debt = ledger.debt();
        double unpaid = Math.max(0, -ledger.cash);
        var estate = new Estate(Math.max(0, ledger.book()), earnings(ledger), debt, unpaid);
        var settlement = setup.scenario.resolution().settle(estate);
        writeDown(draft, firm, settlement.carriedShare());
        ledger.recovered = settlement.recovered();
        if (ledger.cash < 0) ledger.leaveUnpaid();
        ledger.assign(Divided.of(settlement.recovered(), ledger.claims()).paid());
        ledger.forgive(1);
        ledger.hand(Sector.LENDERS);
        draft.lenderLosses += debt - settlement.recovered();
        draft.status[firm] = Status.REORGANISED;
        draft.failed++;
        tell(draft, firm, estate, settlement.recovered());
    }

    private static void tell(Draft draft, int firm, Estate estate, double recovered) {
        long cents = Math.round(estate.debt() > 0 ? 100 * recovered / estate.debt() : 0);
        String name = draft.firm(firm).name();
        draft.tell(firm, Event.Kind.DEFAULT, estate.claims(), name + " cannot pay; lenders recover " + cents + " %");
        draft.tell(firm, Event.Kind.RECOVERY, recovered, name + ": worth recovered by lenders");
    }

    /** Projects less than half paid are cancelled; the creditors finish the others. */
    private static void cancelYoung(Draft draft, int firm) {
        for (var project : List.copyOf(draft.pipeline[firm].projects())) {
            if (2 * project.paid() < project.parts()) {
                FundOrders.drop(draft, firm, project, "its owner is in default");
            }
        }
    }

    private static void writeDown(Draft draft, int firm, double share) {
        draft.ledger[firm].writeDown(share);
        draft.pipeline[firm] = carried(draft.pipeline[firm], share);
        draft.equipmentOrders[firm] = carried(draft.equipmentOrders[firm], share);
    }

    private static Pipeline carried(Pipeline pipeline, double share) {
        var projects = new ArrayList<Project>(pipeline.projects().size());
        for (var project : pipeline.projects()) projects.add(project.withCarried(share));
        return new Pipeline(projects, pipeline.units());
    }
}
