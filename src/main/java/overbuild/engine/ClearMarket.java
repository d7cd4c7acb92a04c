package overbuild.engine;

import overbuild.market.FeltPrice;
import overbuild.market.Offers;
import overbuild.model.Clearing;
import overbuild.model.Maths;
import overbuild.model.UserCost;

/** Step 3: firms bring their capacity to market; equipment is bought at once where sales need it. */
final class ClearMarket {
    private final Setup setup;
    private final double[] density;

    ClearMarket(Setup setup) {
        this.setup = setup;
        density = setup.firms.stream().mapToDouble(firm -> firm.spec.density()).toArray();
    }

    void clear(Draft draft) {
        offer(draft);
        var before = draft.before.clearing();
        boolean first = before == null;
        var offers = new Offers(
                setup.scenario.demand().curve(),
                draft.world.shifter(),
                felt(first ? Double.NaN : before.felt()),
                draft.capacity,
                draft.cost,
                density,
                first ? Double.NaN : before.price(),
                first ? Double.NaN : before.target());
        var result = setup.scenario.market().clear(offers);
        draft.sales = result.sales();
        for (int k = 0; k < draft.size(); k++) light(draft, k);
        draft.clearing = clearing(draft, offers, result.price(), result.target());
    }

    private FeltPrice felt(double last) {
        return setup.scenario.demand().lag().after(last);
    }

    private void offer(Draft draft) {
        double equipment = setup.equipmentCost(draft);
        for (int k = 0; k < draft.size(); k++) {
            double carries = setup.binds ? draft.equipment[k] : draft.effective[k];
            draft.capacity[k] = setup.loadFactor * carries;
            draft.cost[k] = setup.firms.get(k).runningCost * draft.world.runningCost() + (setup.binds ? 0 : equipment);
        }
    }

    private void light(Draft draft, int firm) {
        if (!setup.layered) {
            double carried = draft.effective[firm];
            draft.lit[firm] = carried > 0 ? draft.structures[firm] * draft.sales[firm] / carried : 0;
            return;
        }
        double needed = draft.sales[firm] / setup.loadFactor;
        double missing = Math.min(needed, draft.effective[firm]) - draft.equipment[firm];
        if (missing > 0 && !setup.binds) buyAtOnce(draft, firm, missing);
        if (setup.vintages) return;
        double perStructure = draft.structures[firm] > 0 ? draft.effective[firm] / draft.structures[firm] : 1;
        draft.lit[firm] =
                Math.min(draft.structures[firm], Math.max(draft.lit[firm], draft.equipment[firm] / perStructure));
    }

    private void buyAtOnce(Draft draft, int firm, double units) {
        var ledger = draft.ledger[firm];
        double price = units * draft.world.equipmentPrice();
        draft.equipment[firm] += units;
        ledger.payEquipment(price);
        ledger.equipment += price;
    }

    private Clearing clearing(Draft draft, Offers offers, double price, double target) {
        double sold = 0;
        double effective = 0;
        double structures = 0;
        for (int k = 0; k < draft.size(); k++) {
            sold += draft.sales[k];
            effective += draft.effective[k];
            structures += draft.structures[k];
        }
        double cost = offers.lowestCost();
        boolean alike = structures > 0 && !setup.vintages;
        double perStructure = alike ? effective / structures : draft.world.technology();
        double left = setup.binds ? setup.equipmentCost(draft) : 0;
        double structure = structureCost(draft, structures) / (setup.loadFactor * perStructure);
        double longRun = cost + left + structure;
        double demanded = price == target ? demanded(offers, price, sold) : offers.demandAt(price);
        var before = draft.before.clearing();
        boolean first = before == null;
        double traffic = first ? Double.NaN : growth(sold, before.quantity());
        boolean served = !first && demanded == sold && before.demanded() == before.quantity();
        return new Clearing(
                price,
                target,
                offers.felt().at(price),
                sold,
                demanded,
                cost,
                left,
                longRun,
                effective,
                traffic,
                served || first ? traffic : growth(demanded, before.demanded()),
                first ? Double.NaN : growth(price, before.price()));
    }

    /** Demand at the price; at full use of a market that clears it is what was sold. */
    private static double demanded(Offers offers, double price, double sold) {
        boolean cleared = offers.felt().immediate()
                && price > offers.lowestCost()
                && price < offers.curve().choke(offers.shifter());
        return cleared ? sold : offers.demandAt(price);
    }

    /** User cost and upkeep of a structure per year, at the cost of capital of the firms weighted by structures. */
    private double structureCost(Draft draft, double structures) {
        double rate = 0;
        for (int k = 0; k < draft.size(); k++) {
            double weight = structures > 0 ? draft.structures[k] / structures : 1.0 / draft.size();
            rate += weight * draft.rates[k];
        }
        var world = draft.world;
        double user = UserCost.perYear(
                draft.structurePrice(), rate, setup.decay, world.structurePriceFall(), setup.building - 1);
        return user + setup.scenario.structures().upkeep();
    }

    private static double growth(double now, double before) {
        return now > 0 && before > 0 ? Maths.log(now / before) : Double.NaN;
    }
}
