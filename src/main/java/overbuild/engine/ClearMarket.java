package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.market.FeltPrice;
import overbuild.market.Offers;
import overbuild.market.Result;
import overbuild.model.Clearing;
import overbuild.model.Maths;
import overbuild.model.UserCost;

/** Step 3: firms bring their capacity to market; equipment is bought at once where sales need it. */
final class ClearMarket {
    private final Setup setup;
    private final Contracts contracts;
    private final Wholesale wholesale;
    private final double[] density;

    ClearMarket(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        wholesale = new Wholesale(setup);
        density = setup.firms.stream().mapToDouble(firm -> firm.spec.density()).toArray();
    }

    void clear(Draft draft) {
        offer(draft);
        var regions = setup.regions;
        var offers = new Offers[regions.count()];
        var results = new Result[regions.count()];
        for (int r = 0; r < offers.length; r++) {
            offers[r] = offers(draft, r);
            results[r] = cleared(draft, r, offers[r]);
        }
        for (int k = 0; k < draft.size(); k++) {
            draft.sales[k] = results[regions.of(k)].sales()[k];
        }
        if (!contracts.isEmpty()) for (int r = 0; r < offers.length; r++) serveContracts(draft, r);
        for (int k = 0; k < draft.size(); k++) light(draft, k);
        var clearings = new ArrayList<Clearing>(offers.length);
        for (int r = 0; r < offers.length; r++) clearings.add(clearing(draft, r, offers[r], results[r]));
        draft.clearings = List.copyOf(clearings);
        draft.clearing = clearings.size() == 1 ? clearings.get(0) : together(draft, clearings);
    }

    private Result cleared(Draft draft, int region, Offers offers) {
        var result = setup.scenario.market().clear(offers);
        if (Wholesale.isQuiet(draft)) return result;
        return wholesale.open(draft, offers, result, longRunCost(draft, region, offers.lowestCost()));
    }

    /** What is sold forward is sold first; those without such contracts sell as much less, each in proportion to what it sold. */
    private void serveContracts(Draft draft, int region) {
        double missing = 0;
        double free = 0;
        var owed = new double[draft.size()];
        for (int k = 0; k < owed.length; k++) {
            if (!setup.regions.has(region, k)) continue;
            owed[k] = contracts.contracted(draft, k);
            missing += Math.max(0, owed[k] - draft.sales[k]);
            free += Math.max(0, draft.sales[k] - owed[k]);
        }
        if (missing == 0) return;
        double given = Math.min(1, free / missing);
        double left = free > 0 ? Math.max(0, 1 - given * missing / free) : 0;
        for (int k = 0; k < owed.length; k++) {
            if (!setup.regions.has(region, k)) continue;
            double gap = owed[k] - draft.sales[k];
            draft.sales[k] = gap > 0 ? draft.sales[k] + given * gap : owed[k] + left * -gap;
        }
    }

    private Offers offers(Draft draft, int region) {
        var before = before(draft, region);
        boolean first = before == null;
        return new Offers(
                setup.regions.curve(region),
                setup.regions.shifter(region, draft.world.shifter()),
                felt(first ? Double.NaN : before.felt()),
                setup.regions.within(region, draft.capacity),
                draft.cost,
                density,
                first ? Double.NaN : before.price(),
                first ? Double.NaN : before.target());
    }

    /** What a market, or all of them together, did in the tick before; null in the first. */
    private static Clearing before(Draft draft, int region) {
        if (region == Regions.ALL || draft.before.clearing() == null) return draft.before.clearing();
        return draft.before.clearings().get(region);
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

    private Clearing clearing(Draft draft, int region, Offers offers, Result result) {
        double price = result.price();
        double sold = 0;
        for (int k = 0; k < draft.size(); k++) if (setup.regions.has(region, k)) sold += draft.sales[k];
        double demanded = price == result.target() ? demanded(offers, price, sold) : offers.demandAt(price);
        var trade = new Trade(price, result.target(), offers.felt().at(price), sold, demanded);
        return clearing(draft, region, trade, offers.lowestCost());
    }

    /** All markets at their mean prices, weighted by sales, or by demand where nothing is sold. */
    private Clearing together(Draft draft, List<Clearing> markets) {
        double sold = 0;
        double demanded = 0;
        for (var market : markets) {
            sold += market.quantity();
            demanded += market.demanded();
        }
        double price = 0;
        double target = 0;
        double felt = 0;
        for (int r = 0; r < markets.size(); r++) {
            var market = markets.get(r);
            double weight = sold > 0 ? market.quantity() / sold : setup.regions.share(r);
            price += weight * market.price();
            target += weight * market.target();
            felt += weight * market.felt();
        }
        double cost = Offers.lowest(draft.capacity, draft.cost);
        if (sold == 0 && price < cost) price = cost; // what users would pay where nobody can serve them
        return clearing(draft, Regions.ALL, new Trade(price, target, felt, sold, demanded), cost);
    }

    private Clearing clearing(Draft draft, int region, Trade trade, double cost) {
        double effective = 0;
        for (int k = 0; k < draft.size(); k++) if (setup.regions.has(region, k)) effective += draft.effective[k];
        var before = before(draft, region);
        boolean first = before == null;
        double traffic = first ? Double.NaN : growth(trade.sold, before.quantity());
        boolean served = !first && trade.demanded == trade.sold && before.demanded() == before.quantity();
        return new Clearing(
                trade.price,
                trade.target,
                trade.felt,
                trade.sold,
                trade.demanded,
                cost,
                equipmentRent(draft),
                longRunCost(draft, region, cost),
                effective,
                traffic,
                served || first ? traffic : growth(trade.demanded, before.demanded()),
                first ? Double.NaN : growth(trade.price, before.price()));
    }

    private double equipmentRent(Draft draft) {
        return setup.binds ? setup.equipmentCost(draft) : 0;
    }

    /** What a service unit costs in the long run, given the lowest marginal cost. */
    private double longRunCost(Draft draft, int region, double cost) {
        double effective = 0;
        double structures = 0;
        for (int k = 0; k < draft.size(); k++) {
            if (!setup.regions.has(region, k)) continue;
            effective += draft.effective[k];
            structures += draft.structures[k];
        }
        boolean alike = structures > 0 && !setup.vintages;
        double perStructure = alike ? effective / structures : draft.world.technology();
        double structure = structureCost(draft, region, structures) / (setup.loadFactor * perStructure);
        return cost + equipmentRent(draft) + structure;
    }

    /** Demand at the price; at full use of a market that clears it is what was sold. */
    private static double demanded(Offers offers, double price, double sold) {
        boolean cleared = offers.felt().immediate()
                && price > offers.lowestCost()
                && price < offers.curve().choke(offers.shifter());
        return cleared ? sold : offers.demandAt(price);
    }

    /** User cost and upkeep of a structure per year, at the cost of capital of the firms weighted by structures. */
    private double structureCost(Draft draft, int region, double structures) {
        double rate = 0;
        for (int k = 0; k < draft.size(); k++) {
            if (structures > 0 && !setup.regions.has(region, k)) continue;
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

    /** Prices and quantities of a market, or of all. */
    private record Trade(double price, double target, double felt, double sold, double demanded) {}
}
