package overbuild.engine;

import overbuild.model.Rates;

/**
 * The limit that lenders set by earnings: what a firm is expected to earn once all is built must cover the interest.
 *
 * <p>new debt <= (C E / coverage - interest) / coupon, E = believed earnings per structure x (K + pipeline + order) + core, per year.
 *
 * <p>Source: coverage covenants of railway bonds, Chandler 1954; model description, section 10.
 */
final class Coverage {
    private final Setup setup;

    Coverage(Setup setup) {
        this.setup = setup;
    }

    /** Whether lenders ask a firm for it. */
    boolean applies(int firm) {
        return setup.firms.get(firm).spec.funding().coverage() != null;
    }

    /** New loans whose interest is covered. */
    double room(Draft draft, int firm) {
        double asked = setup.firms.get(firm).spec.funding().coverage();
        double spare = draft.regime * earnings(draft, firm) / asked
                - Rates.TICKS_PER_YEAR * draft.ledger[firm].loans.interestDue();
        double coupon = Rates.TICKS_PER_YEAR * setup.coupon(draft, firm);
        if (spare <= 0) return 0;
        return coupon == 0 ? Double.POSITIVE_INFINITY : spare / coupon;
    }

    private double earnings(Draft draft, int firm) {
        double each = draft.game(firm).earnings(firm);
        double core = setup.firms.get(firm).core[draft.tick];
        return Math.max(0, each * (draft.base(firm) + draft.wanted[firm]) + core);
    }
}
