package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.finance.Position;
import overbuild.intervention.Conditions;
import overbuild.model.Clearing;
import overbuild.model.Equity;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.Fleet;
import overbuild.model.Limit;
import overbuild.model.MarketState;
import overbuild.model.Memory;
import overbuild.model.Pipeline;
import overbuild.model.Plant;
import overbuild.model.Powers;
import overbuild.model.PrizeState;
import overbuild.model.Sector;
import overbuild.model.ShareMarket;
import overbuild.model.Status;
import overbuild.model.World;
import overbuild.prize.Contest;

/** A tick under way: what the eleven steps of a round hand on to each other. Arrays are in the order of the firms. */
final class Draft {
    MarketState before;
    int tick;
    World world;
    Clearing clearing;
    List<Clearing> clearings;
    Conditions conditions = Conditions.QUIET;
    PrizeState prize;
    Contest contest;
    double[] rates;
    double meanRate;
    double regime;
    double arrivedUnits;
    double plannedPrice;
    double lateness;
    double delay;
    double abandonedUnits;
    double lenderLosses;
    int operatingBefore;
    int failed;
    List<Event> events = List.of();
    ShareMarket shares;
    final Account[] sectors;
    final Ledger[] ledger;
    final Status[] status;
    final double[] structures;
    final double[] embodied;
    final double[] equipment;
    final double[] lit;
    final double[] effective;
    final double[] capacity;
    final double[] cost;
    final double[] growth;
    final double[] believedGrowth;
    final double[] wanted;
    final double[] funded;
    final double[] wantedEquipment;
    final double[] fundedEquipment;
    final double[] equipmentBudget;
    final double[] target;
    final double[] believedPrice;
    final boolean[] entering;
    final int[] level;
    final Limit[] limit;
    final double[] spread;
    final Memory[] memory;
    final Pipeline[] pipeline;
    final Powers[] powers;
    final Pipeline[] equipmentOrders;
    final Fleet[] fleet;
    final Plant[] plant;
    final double[] allowed;
    final double[] sales;
    final double[] planned;
    final String[] breach;
    Position[] positions = {};
    final Equity[] equity;
    CapacityGame[] games;
    private final Regions regions;

    Draft(Regions regions) {
        this.regions = regions;
        int firms = regions.firms();
        sectors = new Account[Sector.values().length];
        Arrays.setAll(sectors, k -> new Account());
        ledger = new Ledger[firms];
        Arrays.setAll(ledger, k -> new Ledger(sectors));
        status = new Status[firms];
        structures = new double[firms];
        embodied = new double[firms];
        equipment = new double[firms];
        lit = new double[firms];
        effective = new double[firms];
        capacity = new double[firms];
        cost = new double[firms];
        growth = new double[firms];
        believedGrowth = new double[firms];
        wanted = new double[firms];
        funded = new double[firms];
        wantedEquipment = new double[firms];
        fundedEquipment = new double[firms];
        equipmentBudget = new double[firms];
        target = new double[firms];
        believedPrice = new double[firms];
        entering = new boolean[firms];
        level = new int[firms];
        limit = new Limit[firms];
        spread = new double[firms];
        memory = new Memory[firms];
        pipeline = new Pipeline[firms];
        powers = new Powers[firms];
        equipmentOrders = new Pipeline[firms];
        fleet = new Fleet[firms];
        plant = new Plant[firms];
        allowed = new double[firms];
        sales = new double[firms];
        planned = new double[firms];
        breach = new String[firms];
        equity = new Equity[firms];
    }

    /** Begins the tick after a state. */
    void open(MarketState state) {
        before = state;
        tick = state.tick() + 1;
        arrivedUnits = abandonedUnits = lenderLosses = 0;
        plannedPrice = delay = Double.NaN;
        lateness = 0;
        failed = 0;
        operatingBefore = 0;
        events = List.of();
        positions = state.holdings().toArray(new Position[0]);
        shares = state.shares();
        for (var sector : Sector.values()) sector(sector).open(state.sector(sector));
        for (int k = 0; k < ledger.length; k++) {
            Firm firm = state.firms().get(k);
            ledger[k].open(firm.books(), firm.status().owner());
            status[k] = firm.status();
            pipeline[k] = firm.pipeline();
            powers[k] = firm.powers();
            equipmentOrders[k] = firm.equipmentOrders();
            plant[k] = firm.plant();
            fleet[k] = firm.plant().fleet();
            growth[k] = firm.growth();
            memory[k] = firm.memory();
            equity[k] = firm.equity();
            if (firm.status().operates()) operatingBefore++;
            clear(k);
        }
    }

    private void clear(int firm) {
        wanted[firm] = funded[firm] = wantedEquipment[firm] = fundedEquipment[firm] = 0;
        target[firm] = believedPrice[firm] = 0;
        equipmentBudget[firm] = allowed[firm] = Double.POSITIVE_INFINITY;
        entering[firm] = false;
        level[firm] = -1;
        limit[firm] = Limit.ZERO;
        spread[firm] = 0;
        planned[firm] = 0;
        breach[firm] = null;
    }

    List<Position> positions() {
        return Arrays.asList(positions);
    }

    int size() {
        return ledger.length;
    }

    /** Structures of a firm in service and on order. */
    double base(int firm) {
        return structures[firm] + pipeline[firm].units();
    }

    Account sector(Sector sector) {
        return sectors[sector.ordinal()];
    }

    Firm firm(int k) {
        return before.firms().get(k);
    }

    /** Market value of a firm's shares; NaN where none are traded. */
    double marketValue(int firm) {
        return equity[firm].value();
    }

    /** What the market did in which a firm is. */
    Clearing clearing(int firm) {
        return clearings.get(regions.of(firm));
    }

    /** The same of the tick before; null in the first. */
    Clearing clearingBefore(int firm) {
        return before.clearing() == null ? null : before.clearings().get(regions.of(firm));
    }

    /** The stage game in which a firm is. */
    CapacityGame game(int firm) {
        return games[regions.of(firm)];
    }

    /** What a firm lays out for capex of one, tax and subsidy included. */
    double outlay() {
        return conditions.outlay();
    }

    /** What a structure costs its buyer. */
    double structurePrice() {
        return world.structurePrice() * conditions.outlay();
    }

    /** What a service unit of equipment costs its buyer. */
    double equipmentPrice() {
        return world.equipmentPrice() * conditions.outlay();
    }

    void tell(int firm, Event.Kind kind, double amount, String text) {
        tell(new Event(tick, firm(firm).name(), kind, amount, text));
    }

    void tell(Event event) {
        if (events.isEmpty()) events = new ArrayList<>();
        events.add(event);
    }
}
