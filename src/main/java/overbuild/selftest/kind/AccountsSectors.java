package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.engine.Postings;
import overbuild.model.Books;
import overbuild.model.Debt;
import overbuild.model.Flow;
import overbuild.model.Sector;
import overbuild.model.Terms;

/** What passes between a firm, its vendor, its bank and households in a quarter, posted through the engine's ledger. */
public record AccountsSectors() implements Kind {
    private static final String LOAN = "loan";

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double repaid = inputs.number("firm_principal_to_bank");
        double owed = Math.max(1, 2 * repaid);
        double rate = inputs.number("firm_interest_to_bank") / owed;
        var loan = new Debt(LOAN, Sector.LENDERS, owed, rate, Terms.repaying(repaid / owed));
        var opening = Books.opening(0, 0, 0, 0, 0, List.of(loan));
        var postings = new Postings(opening);
        var before = postings.sectors();
        double vendor = inputs.number("vendor_loan_to_firm");
        postings.receive(Flow.SALES, inputs.number("households_to_firm"))
                .receive(Flow.RUNNING, -inputs.number("firm_to_households"))
                .serveDebts()
                .borrow(LOAN, Sector.LENDERS, inputs.number("bank_loan_to_firm"), rate)
                .borrow(Debt.VENDOR_LINE, Sector.VENDORS, vendor, 0)
                .build(inputs.number("firm_cash_to_vendor") + vendor)
                .pay(Flow.WAGES, Sector.VENDORS, Sector.HOUSEHOLDS, inputs.number("vendor_to_households"));
        var after = postings.sectors();
        return Map.of(
                "d_deposits_firm", postings.books().cash() - opening.cash(),
                "d_deposits_vendor",
                        after.vendors().deposits() - before.vendors().deposits(),
                "d_deposits_households",
                        after.households().deposits() - before.households().deposits(),
                "d_loans", after.lenders().loans() - before.lenders().loans(),
                "d_bank_equity", after.lenders().netWorth() - before.lenders().netWorth(),
                "d_vendor_claims", after.vendors().loans() - before.vendors().loans());
    }
}
