package overbuild.engine;

import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Sector;
import overbuild.model.SectorAccount;

/** The laws that join all agents: what one pays another gets, and what one owes another is owed. */
final class SectorBooks {
    private static final Flow[] FLOWS = Flow.values();
    private static final Sector[] SECTORS = Sector.values();

    private SectorBooks() {}

    static void check(MarketState before, MarketState after) {
        for (var sector : SECTORS) check(after, sector, before.sector(sector), after.sector(sector));
        flows(after);
        debts(after);
        deposits(after);
    }

    private static void check(MarketState state, Sector sector, SectorAccount before, SectorAccount after) {
        double cash = before.deposits() + after.flows().cash();
        double scale = Math.abs(after.deposits()) + after.loans();
        boolean exact = Identities.holds(after.assets(), after.netWorth(), scale)
                && Identities.holds(after.deposits(), cash, scale);
        if (exact) return;
        scale += Math.abs(after.securities()) + after.flows().size() + Math.abs(before.deposits()) + turnover(state);
        String name = sector.key();
        Identities.hold(state.tick(), name, "assets = net worth", after.assets(), after.netWorth(), scale);
        Identities.hold(state.tick(), name, "change of cash = its flows", after.deposits(), cash, scale);
    }

    /** What has been lent and invested since the start: what the rounding of a balance is measured against. */
    private static double turnover(MarketState state) {
        double sum = state.credit().lent();
        for (var firm : state.firms()) sum += firm.books().invested();
        return sum;
    }

    private static void flows(MarketState state) {
        var sums = new double[Flow.COUNT];
        double scale = 0;
        for (var sector : SECTORS) {
            var account = state.sector(sector);
            account.flows().addTo(sums);
            scale += Math.abs(account.deposits());
        }
        for (int k = 0; k < state.firms().size(); k++)
            state.firms().get(k).flows().addTo(sums);
        for (int k = 0; k < FLOWS.length; k++) {
            if (Identities.holds(sums[k], 0, scale) || !FLOWS[k].isMutual()) continue;
            double size = size(state, FLOWS[k]);
            Identities.hold(state.tick(), FLOWS[k].label(), "what is paid is received", sums[k], 0, size);
        }
    }

    private static double size(MarketState state, Flow flow) {
        double sum = 0;
        for (var sector : SECTORS) sum += Math.abs(state.sector(sector).flows().of(flow));
        for (var firm : state.firms()) sum += Math.abs(firm.flows().of(flow));
        return sum;
    }

    private static void debts(MarketState state) {
        var owed = new double[SECTORS.length];
        for (int k = 0; k < state.firms().size(); k++) {
            var debts = state.firms().get(k).books().debts();
            for (int j = 0; j < debts.size(); j++)
                owed[debts.get(j).creditor().ordinal()] += debts.get(j).principal();
        }
        for (int k = 0; k < SECTORS.length; k++) {
            double lent = state.sector(SECTORS[k]).loans();
            if (lent == owed[k]) continue;
            Identities.hold(
                    state.tick(),
                    SECTORS[k].key(),
                    "loans = debts of firms",
                    lent,
                    owed[k],
                    state.credit().lent());
        }
    }

    private static void deposits(MarketState state) {
        double sum = 0;
        double scale = 0;
        for (var sector : SECTORS) {
            double cash = state.sector(sector).deposits();
            sum += cash;
            scale += Math.abs(cash);
        }
        for (int k = 0; k < state.firms().size(); k++) {
            double cash = state.firms().get(k).books().cash();
            sum += cash;
            scale += Math.abs(cash);
        }
        if (Identities.holds(sum, 0, scale)) return;
        for (var sector : SECTORS) scale += state.sector(sector).flows().size();
        scale += turnover(state);
        Identities.hold(state.tick(), "lenders", "deposits owed = deposits held", sum, 0, scale);
    }
}
