package overbuild.engine;

import overbuild.finance.Rung;
import overbuild.model.Sector;

/**
 * What a firm can raise beyond its own cash, rung by rung in the order of its funding waterfall.
 *
 * <p>Source: Myers and Majluf 1984, pecking order; model description, section 10.
 */
final class Waterfall {
    private final Setup setup;
    private final Contracts contracts;
    private final Coverage coverage;

    Waterfall(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        coverage = new Coverage(setup);
    }

    /** Money that can be raised on all rungs, with collateral still to be built counted in. */
    double room(Draft draft, int firm, double collateral) {
        double lines = lines(draft, firm, collateral);
        if (contracts.isEmpty()) return lines;
        double sum = 0;
        for (var rung : setup.firms.get(firm).spec.funding().waterfall()) {
            sum += contracts.offers(draft, firm, rung);
        }
        return sum + lines;
    }

    /** New loans that are granted before anyone knows what will be earned; none where lenders ask for coverage. */
    double lines(Draft draft, int firm) {
        return coverage.applies(firm) ? 0 : lines(draft, firm, 0);
    }

    /** New loans that lenders and vendors grant against capacity and other business. */
    private double lines(Draft draft, int firm, double collateral) {
        var terms = setup.firms.get(firm).spec.funding();
        if (draft.regime < setup.scenario.credit().freezeBelow()) return 0;
        var ledger = draft.ledger[firm];
        double limit = draft.regime * (terms.leverage() + terms.vendor()) * (ledger.book() + collateral);
        if (terms.coreLeverage() > 0) limit += draft.regime * terms.coreLeverage() * core(draft, firm);
        double room = Math.max(0, limit - (ledger.loans.principal() - contracts.owed(draft, firm)));
        return room > 0 && coverage.applies(firm) ? Math.min(room, coverage.room(draft, firm)) : room;
    }

    /** A year's cash flow from business outside the race, which lenders accept as security too. */
    private double core(Draft draft, int firm) {
        return Math.max(0, setup.firms.get(firm).core[draft.tick]);
    }

    private double vendorLine(Draft draft, int firm) {
        double share = setup.firms.get(firm).spec.funding().vendor();
        if (share == 0) return 0;
        var ledger = draft.ledger[firm];
        double room = draft.regime * share * ledger.book() - ledger.loans.principal(Sector.VENDORS);
        return Math.max(0, Math.min(room, lines(draft, firm, 0)));
    }

    /** Raises money on one rung after the other; what cannot be raised stays away. */
    void raise(Draft draft, int firm, double amount) {
        double left = amount;
        for (var rung : setup.firms.get(firm).spec.funding().waterfall()) {
            if (left <= 0) return;
            if (!contracts.isEmpty()) left -= contracts.raise(draft, firm, rung, left);
            if (rung == Rung.vendor) left -= draw(draft, firm, Sector.VENDORS, Math.min(left, vendorLine(draft, firm)));
            if (rung == Rung.bonds) left -= draw(draft, firm, Sector.LENDERS, Math.min(left, lines(draft, firm, 0)));
        }
    }

    private double draw(Draft draft, int firm, Sector creditor, double amount) {
        if (amount <= 0) return 0;
        double coupon = setup.coupon(draft, firm);
        draft.ledger[firm].loans.borrow(creditor, amount, coupon, setup.firms.get(firm).line);
        return amount;
    }
}
