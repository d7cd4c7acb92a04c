package overbuild.engine;

import java.util.List;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.Sector;
import overbuild.model.SectorAccount;
import overbuild.model.Sectors;
import overbuild.model.Status;

/** The books of the agents beside the firms. */
final class SectorAccounts {
    private SectorAccounts() {}

    /** At the start lenders own nothing of their own: households hold the deposits that balance their books. */
    static Sectors opening(List<Firm> firms, double vendorCash) {
        double loans = 0;
        double cash = vendorCash;
        for (var firm : firms) {
            loans += firm.books().debt();
            cash += firm.books().cash();
        }
        return new Sectors(
                account(vendorCash, 0), account(-loans, loans), account(loans - cash, 0), SectorAccount.EMPTY);
    }

    static SectorAccount account(double deposits, double loans) {
        return new SectorAccount(deposits, loans, 0, deposits + loans, Flows.NONE);
    }

    /** Vendors pay for what they have sold, and lenders value the firms that they have taken over. */
    static Sectors close(Draft draft, List<Firm> firms, double costShare) {
        var vendors = draft.sector(Sector.VENDORS);
        double sold = vendors.of(Flow.STRUCTURE_CAPEX) + vendors.of(Flow.EQUIPMENT_CAPEX) + vendors.of(Flow.BASE_CAPEX);
        vendors.pay(Flow.WAGES, costShare * sold);
        draft.sector(Sector.HOUSEHOLDS).pay(Flow.WAGES, -costShare * sold);
        var lenders = draft.sector(Sector.LENDERS);
        lenders.revalue(takenOver(draft, firms) - lenders.securities);
        return new Sectors(
                vendors.close(),
                draft.sector(Sector.LENDERS).close(),
                draft.sector(Sector.HOUSEHOLDS).close(),
                draft.sector(Sector.STATE).close());
    }

    private static double takenOver(Draft draft, List<Firm> firms) {
        double sum = 0;
        for (int k = 0; k < firms.size(); k++) {
            var firm = firms.get(k);
            if (firm.status() == Status.REORGANISED)
                sum += firm.books().netWorth() - Contracts.claimed(draft.positions(), firm.name());
        }
        return sum;
    }
}
