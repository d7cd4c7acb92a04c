package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.model.Credit;
import overbuild.model.Decision;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.Limit;
import overbuild.model.MarketState;
import overbuild.model.Plant;
import overbuild.model.Sector;

/** Step 10: books and plant are rolled forward and become the state of the tick. */
final class Closing {
    private static final int TICKS_REMEMBERED = 4;

    private final double costShare;

    Closing(Setup setup) {
        costShare = setup.scenario.finance().vendors().costShare();
    }

    MarketState close(Draft draft) {
        var firms = new Firm[draft.size()];
        for (int k = 0; k < firms.length; k++) firms[k] = firm(draft, k);
        double peak = Math.max(draft.before.peakPrice(), draft.clearing.price());
        return new MarketState(
                draft.world,
                draft.clearing,
                draft.clearings,
                Arrays.asList(firms),
                credit(draft),
                SectorAccounts.close(draft, Arrays.asList(firms), costShare),
                List.of(draft.positions),
                draft.shares,
                draft.prize,
                draft.arrivedUnits,
                draft.plannedPrice,
                draft.delay,
                draft.abandonedUnits,
                peak,
                draft.events);
    }

    private static Firm firm(Draft draft, int k) {
        var before = draft.firm(k);
        var flows = draft.ledger[k].flows();
        return new Firm(
                before.name(),
                draft.status[k],
                new Plant(draft.structures[k], draft.embodied[k], draft.equipment[k], draft.lit[k], draft.fleet[k]),
                draft.pipeline[k],
                draft.powers[k],
                draft.equipmentOrders[k],
                draft.sales[k],
                draft.ledger[k].close(before.books(), flows),
                flows,
                Trading.close(draft, k),
                draft.growth[k],
                decision(draft, k),
                draft.memory[k]);
    }

    private static Decision decision(Draft draft, int k) {
        boolean cut = draft.funded[k] < draft.wanted[k];
        return new Decision(
                draft.believedGrowth[k],
                draft.game(k).believedShifter(k),
                draft.believedPrice[k],
                draft.target[k],
                draft.game(k).own(k),
                draft.wanted[k],
                draft.funded[k],
                draft.wantedEquipment[k],
                draft.fundedEquipment[k],
                draft.level[k],
                cut ? Limit.FUNDING : draft.limit[k],
                draft.spread[k]);
    }

    private static Credit credit(Draft draft) {
        var before = draft.before.credit();
        double lent = before.lent();
        for (var ledger : draft.ledger) lent += ledger.of(Flow.BORROWED);
        double failed = draft.failed == 0 ? 0 : (double) draft.failed / draft.operatingBefore;
        double lost = draft.lenderLosses == 0 ? 0 : draft.lenderLosses / atRisk(draft, lent - before.lent());
        return new Credit(
                draft.regime,
                lent,
                before.losses() + draft.lenderLosses,
                remembered(failed, before.failedShares()),
                remembered(lost, before.lossShares()));
    }

    /** What creditors could lose in the tick: all loans at its beginning and those made since. */
    private static double atRisk(Draft draft, double lentSince) {
        return draft.before.sector(Sector.LENDERS).loans()
                + draft.before.sector(Sector.VENDORS).loans()
                + lentSince;
    }

    /** A share in each of the last four ticks, newest first; none when all are 0. */
    private static List<Double> remembered(double share, List<Double> before) {
        if (share == 0 && before.isEmpty()) return List.of();
        var shares = new ArrayList<Double>();
        shares.add(share);
        shares.addAll(before);
        while (!shares.isEmpty() && (shares.size() > TICKS_REMEMBERED || shares.get(shares.size() - 1) == 0)) {
            shares.remove(shares.size() - 1);
        }
        return List.copyOf(shares);
    }
}
