package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.finance.Divided;
import overbuild.finance.Estate;
import overbuild.finance.Sale;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Pipeline;
import overbuild.model.Project;
import overbuild.model.Rates;
import overbuild.model.Sector;
import overbuild.model.Status;

/** Step 9: firms that could not pay are settled: their creditors keep the capacity running, or it is put up for sale. */
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
        var failing = new boolean[draft.size()];
        int count = 0;
        for (int k = 0; k < failing.length; k++) {
            failing[k] = draft.status[k] == Status.ACTIVE && fails(draft, k);
            if (failing[k]) count++;
        }
        if (count == 0) return;
        double share = shareFailed(draft, count);
        for (int k = 0; k < failing.length; k++) if (failing[k]) fail(draft, k, share);
    }

    private static boolean fails(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        boolean broke = ledger.cash < -ROUNDING * Math.max(1e-9, ledger.book());
        return broke || draft.breach[firm] != null || breaksPromise(ledger);
    }

    /** Share of firms that failed in this tick and the three before. */
    private static double shareFailed(Draft draft, int now) {
        double sum = (double) now / draft.operatingBefore;
        var before = draft.before.credit().failedShares();
        for (int k = 0; k < Math.min(3, before.size()); k++) sum += before.get(k);
        return Math.min(1, sum);
    }

    private static boolean breaksPromise(Ledger ledger) {
        for (int k = 0; k < ledger.loans.debts().size(); k++) {
            var debt = ledger.loans.debts().get(k);
            var covenant = debt.terms().covenant();
            if (covenant == null || debt.principal() == 0) continue;
            double interest = Rates.TICKS_PER_YEAR * ledger.loans.interestDue();
            if (covenant.isBroken(ledger.loans.principal(), ledger.book(), earnings(ledger), interest)) return true;
        }
        return false;
    }

    /** Earnings before interest, depreciation and capex, per year. */
    private static double earnings(Ledger ledger) {
        return Rates.TICKS_PER_YEAR * ledger.earnings();
    }

    private void fail(Draft draft, int firm, double share) {
        var ledger = draft.ledger[firm];
        cancelYoung(draft, firm);
        Authorising.drop(draft, firm, "it is in default");
        contracts.fail(draft, firm);
        double unpaid = Math.max(0, -ledger.cash);
        var estate = new Estate(Math.max(0, ledger.book()), earnings(ledger), ledger.loans.principal(), unpaid, share);
        if (ledger.cash < 0) ledger.leaveUnpaid();
        draft.failed++;
        if (setup.scenario.resolution() instanceof Sale) putUpForSale(draft, firm, estate);
        else settle(draft, firm, estate);
    }

    private static void putUpForSale(Draft draft, int firm, Estate estate) {
        draft.status[firm] = Status.FOR_SALE;
        String name = draft.firm(firm).name();
        draft.tell(firm, Event.Kind.DEFAULT, estate.claims(), name + " cannot pay; what it has is for sale");
    }

    private void settle(Draft draft, int firm, Estate estate) {
        var ledger = draft.ledger[firm];
        var settlement = setup.scenario.resolution().settle(estate);
        writeDown(draft, firm, settlement.carriedShare());
        ledger.loans.assign(
                Divided.of(settlement.recovered(), ledger.loans.claims()).paid());
        ledger.loans.forgive(1);
        ledger.hand(Sector.LENDERS);
        ledger.pay(Flow.CONTRACT, settlement.cost());
        ledger.issue(settlement.cost());
        draft.lenderLosses += estate.debt() - settlement.recovered();
        draft.status[firm] = Status.REORGANISED;
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
