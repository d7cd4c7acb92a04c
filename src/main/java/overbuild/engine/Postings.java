package overbuild.engine;

import java.util.Arrays;
import overbuild.model.Books;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.Sector;
import overbuild.model.Sectors;
import overbuild.model.Terms;

/** The books of one firm and of the sectors around it in a tick under way, posted one by one through the engine's own ledger. */
public final class Postings {
    private final Account[] accounts = new Account[Sector.values().length];
    private final Ledger ledger;
    private final Books before;

    /** Opens a tick for a firm that households own. */
    public Postings(Books books) {
        before = books;
        for (var sector : Sector.values()) {
            accounts[sector.ordinal()] = new Account();
            accounts[sector.ordinal()].open(SectorAccounts.account(0, books.debt(sector)));
        }
        ledger = new Ledger(accounts);
        ledger.open(books, Sector.HOUSEHOLDS);
    }

    /** The firm receives money from the usual payer, or pays it where the amount is below zero. */
    public Postings receive(Flow flow, double amount) {
        ledger.receive(flow, amount);
        return this;
    }

    /** The firm pays interest and principal of all loans. */
    public Postings serveDebts() {
        ledger.loans.serve(0);
        return this;
    }

    /** The firm draws on a loan. */
    public Postings borrow(String loan, Sector creditor, double amount, double coupon) {
        ledger.loans.borrow(loan, creditor, amount, coupon, Terms.repaying(0));
        return this;
    }

    /** The firm pays for structures under construction. */
    public Postings build(double amount) {
        ledger.payStructures(amount);
        return this;
    }

    /** Construction is finished and enters service. */
    public Postings finish(double amount) {
        ledger.finish(amount);
        return this;
    }

    /** Structures wear by a share. */
    public Postings wear(double share) {
        ledger.wear(share, 0);
        return this;
    }

    /** Securities of the firm are worth more, or less where below zero. */
    public Postings revalue(double gain) {
        ledger.revalue(gain);
        return this;
    }

    /** A sector pays another. */
    public Postings pay(Flow flow, Sector payer, Sector payee, double amount) {
        accounts[payer.ordinal()].pay(flow, amount);
        accounts[payee.ordinal()].pay(flow, -amount);
        return this;
    }

    /** The firm's books at the end of the tick. */
    public Books books() {
        return ledger.close(before, flows());
    }

    /** The firm's flows of the tick. */
    public Flows flows() {
        return ledger.flows();
    }

    /** The sectors' books at the end of the tick. */
    public Sectors sectors() {
        var closed = Arrays.stream(accounts).map(Account::close).toList();
        return new Sectors(closed.get(0), closed.get(1), closed.get(2), closed.get(3));
    }
}
