package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
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
            boolean broke = ledger.cash < -ROUNDING * Math.max(1e-9, ledger.book());
            if (draft.status[k] == Status.ACTIVE && (broke || draft.breach[k] != null)) settle(draft, k);
        }
    }

    private void settle(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        cancelYoung(draft, firm);
        Authorising.drop(draft, firm, "it is in default");
        contracts.fail(draft, firm);
        double debt = ledger.debt();
        double unpaid = Math.max(0, -ledger.cash);
        double earnings = Rates.TICKS_PER_YEAR * (ledger.revenue() - ledger.windfall - ledger.opex());
        var estate = new Estate(Math.max(0, ledger.book()), earnings, debt, unpaid);
        var settlement = setup.scenario.resolution().settle(estate);
        writeDown(draft, firm, settlement.carriedShare());
        ledger.recovered = settlement.recovered();
        if (ledger.cash < 0) ledger.leaveUnpaid();
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
