package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.finance.Estate;
import overbuild.finance.Sale;
import overbuild.model.Rates;
import overbuild.model.Status;

/** Step 2, before orders arrive: what firms that could not pay have left is sold, all of it at once, and they are wound up. */
final class Selling {
    private final Setup setup;
    private final Contracts contracts;
    private final Waterfall waterfall;
    private final Sale terms;

    Selling(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        waterfall = new Waterfall(setup, contracts);
        terms = setup.scenario.resolution() instanceof Sale sale ? sale : null;
    }

    /** Everybody bids on what was known at the end of the last tick; only then does anything change hands. */
    void sell(Draft draft) {
        if (terms == null) return;
        var estates = new ArrayList<EstateSale>();
        for (int r = 0; r < setup.regions.count(); r++) estates.addAll(awarded(draft, r));
        for (var estate : estates) estate.handOver();
        for (var estate : estates) estate.close(terms.bids());
        for (var estate : estates) estate.payDamages();
        for (var estate : estates) estate.windUp();
    }

    private List<EstateSale> awarded(Draft draft, int region) {
        var failed = in(draft, region, Status.FOR_SALE);
        if (failed.isEmpty()) return List.of();
        draft.regime = draft.before.credit().regime();
        var buyers = in(draft, region, Status.ACTIVE);
        var estates = failed.stream().map(firm -> estate(draft, firm)).toList();
        var funds = buyers.stream().map(firm -> funds(draft, firm)).toList();
        var awards = terms.award(estates, funds);
        var sales = new ArrayList<EstateSale>();
        for (int k = 0; k < failed.size(); k++) {
            sales.add(new EstateSale(draft, contracts, failed.get(k), buyers, awards.get(k)));
        }
        return sales;
    }

    private List<Integer> in(Draft draft, int region, Status status) {
        var firms = new ArrayList<Integer>();
        for (int k = 0; k < draft.size(); k++) {
            if (draft.status[k] == status && setup.regions.has(region, k)) firms.add(k);
        }
        return firms;
    }

    private static Estate estate(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        var flows = draft.firm(firm).flows();
        double earnings = Rates.TICKS_PER_YEAR * (flows.sales() - flows.opex());
        return new Estate(Math.max(0, ledger.book()), earnings, ledger.loans.principal(), 0, 0);
    }

    private double funds(Draft draft, int firm) {
        var funding = setup.firms.get(firm).spec.funding();
        if (!funding.limited()) return Double.POSITIVE_INFINITY;
        double free = Math.max(0, draft.ledger[firm].cash - funding.cashFloor());
        return terms.bids().funds() * (free + waterfall.lines(draft, firm));
    }
}
