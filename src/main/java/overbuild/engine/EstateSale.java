package overbuild.engine;

import java.util.List;
import java.util.Locale;
import overbuild.finance.Award;
import overbuild.finance.Bids;
import overbuild.finance.Divided;
import overbuild.model.Event;
import overbuild.model.Fleet;
import overbuild.model.Flow;
import overbuild.model.Pipeline;
import overbuild.model.Plant;
import overbuild.model.Status;

/** A firm that could not pay on its way from its owners to its buyers and creditors, one step after the other. */
final class EstateSale {
    private final Draft draft;
    private final Contracts contracts;
    private final int firm;
    private final List<Integer> buyers;
    private final Award award;
    private final Plant plant;
    private final Ledger ledger;
    private final double book;
    private double left;

    EstateSale(Draft draft, Contracts contracts, int firm, List<Integer> buyers, Award award) {
        this.draft = draft;
        this.contracts = contracts;
        this.firm = firm;
        this.buyers = buyers;
        this.award = award;
        plant = draft.plant[firm];
        ledger = draft.ledger[firm];
        book = ledger.book();
    }

    private String name() {
        return draft.firm(firm).name();
    }

    /** Who carries the firm on as a whole; none when it goes in parts, or to nobody. */
    private int heir() {
        int place = award.takesDebts() ? award.shares().indexOf(1.0) : -1;
        return place < 0 ? -1 : buyers.get(place);
    }

    /** Buyers pay and get their parts of capacity and orders; books carry what they paid. */
    void handOver() {
        double structures = award.ratio() * ledger.structures;
        double equipment = award.ratio() * ledger.equipment;
        double orders = draft.pipeline[firm].carried() + draft.equipmentOrders[firm].carried();
        double construction = award.ratio() * orders;
        for (int b = 0; b < buyers.size(); b++) {
            double share = award.shares().get(b);
            if (share == 0) continue;
            int buyer = buyers.get(b);
            draft.ledger[buyer].takeOver(ledger, share * structures, share * equipment, share * construction);
            handOver(buyer, share);
            tellSale(buyer, share, share * (structures + equipment + construction));
        }
        if (heir() >= 0) contracts.pass(draft, firm, heir());
    }

    private void tellSale(int buyer, double share, double price) {
        String text = String.format(
                Locale.ROOT,
                "%s takes over %s of %s, %.4g structures",
                draft.firm(buyer).name(),
                share == 1 ? "all" : Math.round(100 * share) + " %",
                name(),
                share * plant.structures());
        draft.tell(buyer, Event.Kind.TAKEN_OVER, price, text);
    }

    private void handOver(int buyer, double share) {
        var own = draft.plant[buyer];
        draft.fleet[buyer] = draft.fleet[buyer].joined(draft.fleet[firm], share, award.ratio());
        draft.plant[buyer] = new Plant(
                own.structures() + share * plant.structures(),
                own.embodied() + share * plant.embodied(),
                own.equipment() + share * plant.equipment(),
                own.lit() + share * plant.lit(),
                draft.fleet[buyer]);
        draft.pipeline[buyer] = joined(draft.pipeline[buyer], draft.pipeline[firm], share);
        draft.equipmentOrders[buyer] = joined(draft.equipmentOrders[buyer], draft.equipmentOrders[firm], share);
    }

    private Pipeline joined(Pipeline own, Pipeline other, double share) {
        var all = own;
        for (var project : other.projects()) all = all.with(project.part(share).withCarried(award.ratio()));
        return all;
    }

    /** What found no buyer leaves the market, what is held is sold, and the procedure is paid. */
    void close(Bids bids) {
        double unsold = award.unsold();
        draft.abandonedUnits += unsold * draft.pipeline[firm].units();
        draft.plant[firm] = Plant.NONE;
        draft.fleet[firm] = Fleet.NONE;
        draft.pipeline[firm] = draft.equipmentOrders[firm] = Pipeline.EMPTY;
        double scrap = unsold * bids.scrap() * book;
        double cost = bids.cost() * (ledger.of(Flow.RESALE) + scrap);
        ledger.receive(Flow.CONTRACT, scrap);
        ledger.pay(Flow.CONTRACT, cost);
        contracts.sellHeld(draft, firm);
        left = ledger.cash;
        if (unsold > 0) tellScrap(unsold * plant.structures(), scrap);
    }

    private void tellScrap(double structures, double scrap) {
        String text = String.format(Locale.ROOT, "Structures of %s leave the market for %.4g", name(), scrap);
        draft.tell(firm, Event.Kind.SCRAPPED, structures, text);
    }

    /** Those whose contracts were broken get their part before others are paid, as they share in all that is left. */
    void payDamages() {
        contracts.payDamages(draft, firm, left);
    }

    /** Lenders are paid by rank, then bills of the last tick, then owners; the heir goes on owing what it would have paid them. */
    void windUp() {
        contracts.leave(draft, firm);
        var debts = ledger.loans.debts();
        var divided = Divided.of(ledger.cash, ledger.loans.claims());
        double bills = Math.min(divided.left(), draft.firm(firm).flows().unpaid());
        ledger.pay(Flow.UNPAID, bills);
        draft.lenderLosses += ledger.windUp();
        if (heir() >= 0) {
            for (int k = 0; k < debts.size(); k++) {
                draft.ledger[heir()].loans.takeOn(
                        name(), debts.get(k), divided.paid().get(k));
            }
        }
        draft.status[firm] = Status.GONE;
        draft.tell(firm, Event.Kind.RECOVERY, divided.total() + bills, name() + ": paid to its creditors");
    }
}
