package overbuild.finance;

import overbuild.model.Quarter;

/** What an instrument may know of the tick; firms and sectors go by their names and keys. */
public interface Situation {
    /** The quarter. */
    Quarter date();

    /** The 0-based tick. */
    int tick();

    /** Money in a firm's bank account. */
    double cash(String firm);

    /** Whether a firm is in the race and has not failed. */
    boolean isSound(String firm);

    /** What a firm owes on a loan, in money. */
    double owed(String firm, String loan);

    /** Capex of the race that a firm has paid for or is about to order in this tick, in money. */
    double spending(String firm);

    /** Service units per year that so many structures of a firm deliver, as far as it has them equipped. */
    double delivers(String firm, double structures);

    /** Price of a service unit where a firm sells. */
    double price(String firm);

    /** Price of a structure. */
    double structurePrice();

    /** What an instrument is worth to its holder now, after those before it have been valued. */
    double value(String instrument);

    /** All shares of a firm, or of the vendors, at market value over what they were worth at the start; 1 without a stock market. */
    double shares(String issuer);

    /** The stock market's index over that at the start; 1 without a stock market. */
    double index();

    /** Scale of new limits, C. */
    double regime();

    /** Coupon of new loans per tick. */
    double coupon();

    /** Coupon of new loans to a firm per tick. */
    double coupon(String firm);

    /** What lenders ask of a firm for new loans over the risk-free rate, per year. */
    double spread(String firm);

    /** What all shares of a firm are worth on the market, in money; its net worth without a stock market. */
    double marketValue(String firm);

    /** Claims on a firm: what it owes and cannot pay, in money. */
    double claims(String firm);

    /** Money that a firm can lay out: cash above its floor and what it could still raise. */
    double funds(String firm);

    /** Net worth of a firm, in money. */
    double netWorth(String firm);
}
