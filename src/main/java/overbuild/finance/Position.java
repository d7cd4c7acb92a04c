package overbuild.finance;

import overbuild.model.Holding;
import overbuild.model.Quarter;

/**
 * What stands between the parties to an instrument at the end of a tick; a value that never changes.
 *
 * <p>In each tick it is asked in the order of these methods; what it is not asked for, or does not answer, leaves it as it is.
 */
public interface Position extends Holding {
    /** Sales that a firm has sold forward and that are served first, service units per year. */
    default double contracted(String firm, Situation now) {
        return 0;
    }

    /** Step 7: what a firm has sold forward for a date. */
    default Signed signed(String firm, Quarter at, Situation now) {
        return Signed.NONE;
    }

    /** Step 5: what sales that are signed are worth to a firm beyond the market, in money; below zero to who has to pay for them. */
    default double backlog(String firm, Situation now) {
        return 0;
    }

    /** Step 4, first: who has to pay under it walks away, against a share of what the other loses. */
    default Turn breach(double damages, Situation now) {
        return Turn.to(this);
    }

    /** Step 4: what falls due whatever happens. */
    default Turn settle(Situation now) {
        return Turn.to(this);
    }

    /** Step 5: what it is worth now, and what follows from that. */
    default Turn value(Situation now) {
        return Turn.to(this);
    }

    /** Step 8, before anyone orders: calls for money and orders that were agreed on. */
    default Turn call(Situation now) {
        return Turn.to(this);
    }

    /** Step 8: the rung of a firm's funding waterfall on which it brings money; null when it brings none. */
    default Rung rung(String firm) {
        return null;
    }

    /** Step 8: money that a firm can have from it now. */
    default double offers(String firm, Situation now) {
        return 0;
    }

    /** Step 8: a firm takes some of the money on offer. */
    default Turn raise(String firm, double amount, Situation now) {
        return Turn.to(this);
    }

    /** A share of what is held now is sold; the price falls by the impact times that share. */
    default Turn sell(double share, double impact, Situation now) {
        return Turn.to(this);
    }

    /** Step 2: share of all claims on a firm that is wound up. */
    default double claim(String firm) {
        return 0;
    }

    /** Step 2: what becomes of it when one firm takes over another as a whole. */
    default Position pass(String from, String to) {
        return this;
    }

    /** Step 9: a firm is in default. */
    default Turn fail(String firm, Situation now) {
        return Turn.to(this);
    }
}
