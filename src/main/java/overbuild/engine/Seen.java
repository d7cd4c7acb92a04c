package overbuild.engine;

import overbuild.finance.Situation;
import overbuild.model.Quarter;
import overbuild.model.Sector;

/**
 * What instruments see of a tick under way.
 *
 * @param setup the scenario
 * @param draft the tick
 * @param contracts all instruments
 * @param funding how orders are funded; null before that step
 */
record Seen(Setup setup, Draft draft, Contracts contracts, FundOrders funding) implements Situation {
    @Override
    public Quarter date() {
        return setup.dates[draft.tick];
    }

    @Override
    public int tick() {
        return draft.tick;
    }

    @Override
    public double cash(String firm) {
        return draft.ledger[contracts.place(firm)].cash;
    }

    @Override
    public boolean isSound(String firm) {
        return draft.status[contracts.place(firm)] == overbuild.model.Status.ACTIVE;
    }

    @Override
    public double owed(String firm, String loan) {
        return draft.ledger[contracts.place(firm)].loans.owed(loan);
    }

    @Override
    public double spending(String firm) {
        int k = contracts.place(firm);
        return Math.max(draft.ledger[k].capex(), draft.planned[k]);
    }

    @Override
    public double delivers(String firm, double structures) {
        int k = contracts.place(firm);
        if (draft.structures[k] == 0) return 0;
        double each = setup.loadFactor * draft.effective[k] / draft.structures[k];
        return Math.min(structures * each, draft.capacity[k]);
    }

    @Override
    public double price(String firm) {
        return draft.clearing(contracts.place(firm)).price();
    }

    @Override
    public double structurePrice() {
        return draft.structurePrice();
    }

    @Override
    public double value(String instrument) {
        return contracts.value(draft, instrument);
    }

    @Override
    public double shares(String issuer) {
        double price = issuer == null ? Double.NaN : sharePrice(issuer);
        return Double.isNaN(price) ? 1 : price;
    }

    @Override
    public double index() {
        return draft.shares.isOpen() ? draft.shares.index() / Trading.BASE : 1;
    }

    @Override
    public double regime() {
        return draft.regime;
    }

    @Override
    public double coupon() {
        return setup.coupon(draft.conditions, draft.regime);
    }

    @Override
    public double coupon(String firm) {
        return setup.coupon(draft, contracts.place(firm));
    }

    @Override
    public double spread(String firm) {
        return setup.spread(draft, contracts.place(firm));
    }

    @Override
    public double marketValue(String firm) {
        double value = draft.marketValue(contracts.place(firm));
        return Double.isNaN(value) ? netWorth(firm) : value;
    }

    @Override
    public double claims(String firm) {
        var ledger = draft.ledger[contracts.place(firm)];
        return ledger.loans.principal() + Math.max(0, -ledger.cash);
    }

    @Override
    public double funds(String firm) {
        return funding.funds(draft, contracts.place(firm));
    }

    @Override
    public double netWorth(String firm) {
        return draft.ledger[contracts.place(firm)].netWorth();
    }

    private double sharePrice(String issuer) {
        if (issuer.equals(Sector.VENDORS.key())) return draft.shares.vendors().price();
        for (int k = 0; k < draft.size(); k++) {
            if (setup.firms.get(k).name.equals(issuer)) return draft.equity[k].price();
        }
        return Double.NaN;
    }
}
