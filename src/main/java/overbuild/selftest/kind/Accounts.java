package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.engine.Postings;
import overbuild.model.Books;
import overbuild.model.Debt;
import overbuild.model.Flow;
import overbuild.model.Sector;
import overbuild.model.Terms;

/** The books of one firm over a quarter, posted through the engine's ledger. */
public record Accounts() implements Kind {
    private static final String BOND = "bond";
    private static final String MARGIN = "margin";

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var opening = opening(inputs);
        var postings = new Postings(opening)
                .receive(Flow.SALES, inputs.number("revenue"))
                .receive(Flow.RUNNING, -inputs.number("opex"))
                .wear(inputs.number("depreciation_rate"))
                .serveDebts();
        build(postings, inputs);
        var books = postings.revalue(inputs.number("FA_open") * inputs.number("stake_return"))
                .receive(Flow.PAID_OUT, -inputs.number("dividend"))
                .books();
        var flows = postings.flows();
        return Map.ofEntries(
                Map.entry("NW_open", opening.netWorth()),
                Map.entry("net_income", flows.netIncome()),
                Map.entry("cash", books.cash()),
                Map.entry("KB", books.book()),
                Map.entry("CIP", books.construction()),
                Map.entry("FA", books.securities()),
                Map.entry("B", owed(books, BOND)),
                Map.entry("ML", owed(books, MARGIN)),
                Map.entry("VL", books.debt(Sector.VENDORS)),
                Map.entry("NW_close", books.netWorth()),
                Map.entry("LTV_margin", owed(books, MARGIN) / books.securities()),
                Map.entry("interest_cover", (flows.revenue() - flows.opex()) / flows.interest()));
    }

    private static void build(Postings postings, Inputs inputs) {
        double debt = inputs.number("capex_debt");
        double vendor = inputs.number("capex_vendor");
        postings.borrow(BOND, Sector.LENDERS, debt, inputs.number("debt_rate"))
                .borrow(Debt.VENDOR_LINE, Sector.VENDORS, vendor, 0)
                .build(inputs.number("capex_cash") + debt + vendor)
                .finish(inputs.number("completed"));
    }

    private static Books opening(Inputs inputs) {
        double bond = inputs.number("B_open");
        double repaid = bond > 0 ? inputs.number("amortisation") / bond : 0;
        var debts = List.of(
                new Debt(BOND, Sector.LENDERS, bond, inputs.number("debt_rate"), Terms.repaying(repaid)),
                new Debt(
                        MARGIN,
                        Sector.LENDERS,
                        inputs.number("ML_open"),
                        inputs.number("margin_rate"),
                        Terms.repaying(0)),
                new Debt(Debt.VENDOR_LINE, Sector.VENDORS, inputs.number("VL_open"), 0, Terms.repaying(0)));
        return Books.opening(
                inputs.number("cash_open"),
                inputs.number("KB_open"),
                0,
                inputs.number("CIP_open"),
                inputs.number("FA_open"),
                debts);
    }

    private static double owed(Books books, String loan) {
        return books.debts().stream()
                .filter(debt -> debt.name().equals(loan))
                .mapToDouble(Debt::principal)
                .sum();
    }
}
