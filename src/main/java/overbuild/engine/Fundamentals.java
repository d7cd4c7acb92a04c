package overbuild.engine;

import overbuild.model.Flow;
import overbuild.model.Maths;
import overbuild.model.Rates;
import overbuild.model.SectorAccount;
import overbuild.scenario.Shares;

/**
 * What shares are worth by earnings, assets and debts.
 *
 * <p>F = max(floor book, m [(P^ - mc^) q^ - o_K K + prize] + construction + backlog + m_c(C) (core - base capex) + cash +
 * securities - debt), construction at cost as far as it is due later than in a year. A year ahead the price
 * keeps its mark-up over the cost of serving, which falls as the firm believes; q^ = q D(S^, P^)/D(S, P), at most what its
 * structures can then carry; m_c(C) = m_c r/(r + s_1 (1 - C)).
 *
 * <p>Source: valuation by multiples, Liu, Nissim and Thomas 2002; levered equity, Modigliani and Miller 1958.
 */
final class Fundamentals {
    private static final double LARGEST_EXPONENT = 100;
    private static final int YEAR = Rates.TICKS_PER_YEAR;

    /**
     * Two parts of a value.
     *
     * @param value fundamental value of the shares, F
     * @param race worth of what is done in the race within it, before debts
     */
    record Worths(double value, double race) {
        /** The part over the whole: sentiment about the race moves shares in proportion, more so where debts are deducted. */
        double exposure(double largest) {
            return value > 0 ? Math.min(largest, race / value) : 0;
        }
    }

    private final Setup setup;
    private final Contracts contracts;
    private final Shares terms;
    private double efforts;

    Fundamentals(Setup setup, Contracts contracts) {
        this.setup = setup;
        this.contracts = contracts;
        terms = setup.scenario.finance().shares();
    }

    /** Looks at all firms before each is valued. */
    void open(Draft draft) {
        efforts = 0;
        if (terms.prize() == 0) return;
        for (int k = 0; k < draft.size(); k++) efforts += effort(draft, k);
    }

    /** Of a firm. */
    Worths of(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        double floor = terms.floor() * Math.max(0, ledger.book());
        double race =
                terms.multiple() * earnings(draft, firm) + unfinished(draft, firm) + contracts.backlog(draft, firm);
        double net = ledger.cash + ledger.securities - ledger.loans.principal();
        double value = Math.max(floor, race + core(draft, firm) + net);
        return new Worths(Math.max(0, value), Math.max(floor, race));
    }

    /** Of those who sell capacity, by last tick's profit; none before they have sold anything. */
    Worths ofVendors(SectorAccount vendors) {
        var flows = vendors.flows();
        double sold = flows.of(Flow.STRUCTURE_CAPEX) + flows.of(Flow.EQUIPMENT_CAPEX);
        double all = sold + flows.of(Flow.BASE_CAPEX);
        double profit = YEAR * (all + flows.of(Flow.WAGES) + flows.of(Flow.INTEREST));
        double race = all > 0 ? Math.max(0, terms.vendorMultiple() * profit * sold / all) : 0;
        return new Worths(Math.max(0, terms.vendorMultiple() * profit + vendors.assets()), race);
    }

    private double core(Draft draft, int firm) {
        var business = setup.firms.get(firm);
        double rate = business.spec.discountRate();
        double stress = setup.scenario.credit().stress() * (1 - draft.regime);
        double calm = rate + stress > 0 ? rate / (rate + stress) : 1;
        return terms.coreMultiple() * calm * (business.core[draft.tick] - business.baseCapex[draft.tick]);
    }

    /** What was paid for structures that will not earn anything within a year. */
    private static double unfinished(Draft draft, int firm) {
        double sum = 0;
        for (var project : draft.pipeline[firm].projects()) {
            if (project.dueAt() > draft.tick + YEAR) sum += project.carried();
        }
        return sum;
    }

    /** What the firm is expected to earn in the race per year, a year ahead. */
    private double earnings(Draft draft, int firm) {
        double upkeep = setup.scenario.structures().upkeep() * draft.structures[firm];
        double prize = YEAR * draft.ledger[firm].of(Flow.PRIZE) + hoped(draft, firm);
        double price = draft.clearing(firm).price();
        double cost = running(draft, firm) + equipment(draft);
        double expected = expectedCost(draft, firm);
        double expectedPrice = cost > 0 ? price * expected / cost : price;
        return (expectedPrice - expected) * sales(draft, firm, price, expectedPrice) - upkeep + prize;
    }

    /** Part of the believed prize that is priced in, by capacity in service and on order. */
    private double hoped(Draft draft, int firm) {
        double believed = terms.prize() * draft.contest.believed();
        return believed == 0 || efforts == 0 ? 0 : believed * effort(draft, firm) / efforts;
    }

    private static double effort(Draft draft, int firm) {
        return Maths.pow(draft.base(firm), draft.contest.decisiveness());
    }

    private double sales(Draft draft, int firm, double price, double expectedPrice) {
        int region = setup.regions.of(firm);
        var curve = setup.regions.curve(region);
        double shifter = setup.regions.shifter(region, draft.world.shifter());
        double growth = Maths.clip(YEAR * Learning.planned(setup, draft, firm), -LARGEST_EXPONENT, LARGEST_EXPONENT);
        double now = price > 0 ? curve.quantity(shifter, price) : 0;
        if (!(now > 0)) return Math.min(draft.sales[firm], carried(draft, firm));
        double then = curve.quantity(shifter * Maths.exp(growth), expectedPrice);
        return Math.min(draft.sales[firm] * then / now, carried(draft, firm));
    }

    /** Services per year that structures in service a year ahead can carry. */
    private double carried(Draft draft, int firm) {
        double share = setup.firms.get(firm).spec.beliefs().kappaA();
        double lift = Maths.exp(share * YEAR * Maths.log(1 + draft.world.technologyGrowth()));
        double old = draft.effective[firm] * Maths.power(1 - setup.decay, YEAR) * setup.disembodied(lift);
        double arriving = draft.pipeline[firm].surviving(draft.tick + YEAR, setup.decay);
        return setup.loadFactor * (old + arriving * draft.world.technology() * lift);
    }

    private double running(Draft draft, int firm) {
        return setup.firms.get(firm).runningCost * draft.world.runningCost();
    }

    /** User cost of equipment, unless only what is there can be sold. */
    private double equipment(Draft draft) {
        return setup.binds ? 0 : setup.equipmentCost(draft);
    }

    /** Cost of serving a year ahead. */
    private double expectedCost(Draft draft, int firm) {
        double running = running(draft, firm) * trend(firm, setup.operationFall[draft.tick]);
        return running + equipment(draft) * trend(firm, draft.world.equipmentPriceFall());
    }

    private double trend(int firm, double fall) {
        if (fall == 0) return 1;
        double share = setup.firms.get(firm).spec.beliefs().kappaA();
        return Maths.exp(share * YEAR * Maths.log(1 - fall));
    }
}
