package overbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import overbuild.engine.Round;
import overbuild.engine.Run;
import overbuild.engine.RunFailure;
import overbuild.metric.FirmMetric;
import overbuild.metric.MarketMetric;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Rates;
import overbuild.model.Sector;
import overbuild.model.SectorAccount;
import overbuild.model.Status;
import overbuild.scenario.Scenario;

/**
 * Looks at the books of one world again from outside.
 *
 * @param world its name in messages
 * @param scenario the world
 */
public record Auditor(String world, Scenario scenario) {
    /** Plays the world and looks at the end of every tick. */
    public void audit(long seed) {
        var states = states(seed);
        assertThat(states).hasSize(scenario.ticks());
        var before = new Round(scenario, seed).opening();
        for (var now : states) {
            market(now, now.tick() == 0 ? null : before);
            new Reckoning(world, before, now).check();
            for (int k = 0; k < now.firms().size(); k++) {
                balance(now, now.firms().get(k));
                rolled(now, before.firms().get(k), now.firms().get(k));
            }
            before = now;
        }
    }

    private List<MarketState> states(long seed) {
        try {
            return Run.play(scenario, seed).states();
        } catch (RunFailure failure) {
            throw new AssertionError(world + ": " + failure.getMessage(), failure);
        }
    }

    private void market(MarketState now, MarketState before) {
        int t = now.tick();
        var clearing = now.clearing();
        double choke = scenario.demand().curve().choke(now.world().shifter());
        double low = clearing.marginalCost();
        double dearest = now.clearings().stream()
                .mapToDouble(market -> market.marginalCost())
                .max()
                .orElseThrow();
        within(t, "price", clearing.price(), low, Math.max(dearest, choke));
        within(t, "credit regime", now.credit().regime(), 0.05, 1);
        double debts = 0;
        double sales = 0;
        double equipment = 0;
        for (var firm : now.firms()) {
            debts += firm.books().debt();
            sales += firm.quantity();
            equipment += firm.plant().equipment();
        }
        equal(
                t,
                "loans",
                now.sectors().all().stream().mapToDouble(SectorAccount::loans).sum(),
                debts);
        equal(t, "sales", clearing.quantity(), sales);
        regions(now);
        double full = scenario.technology().loadFactor();
        if (equipment > 0) within(t, "utilisation", MarketMetric.UTILISATION.of(now), 0, full);
        if (clearing.effective() > 0) within(t, "potential use", MarketMetric.POTENTIAL_UTILISATION.of(now), 0, full);
        if (now.structures() > 0) within(t, "dark share", MarketMetric.DARK_SHARE.of(now), 0, 1);
        for (var metric : MarketMetric.values()) meaningful(now, metric, sales, equipment);
        if (before == null) return;
        double kept = before.structures() * Math.pow(1 - scenario.structures().depreciation(), 0.25);
        double lostInSales = scrapped(now) * Math.pow(1 - scenario.structures().depreciation(), 0.25);
        if (scenario.interventions().isEmpty())
            equal(t, "structures", now.structures(), kept - lostInSales + now.arrivedUnits());
        double levied = 0;
        for (var firm : now.firms()) levied += firm.flows().toState();
        equal(
                t,
                "treasury",
                now.sector(Sector.STATE).deposits(),
                before.sector(Sector.STATE).deposits() + levied);
        double lost = now.credit().losses() - before.credit().losses();
        double forgiven = 0;
        for (var firm : now.firms()) forgiven += firm.flows().forgiven();
        within(t, "losses of lenders", lost, 0, forgiven);
    }

    /** Structures of failed firms that no other firm took over. */
    private static double scrapped(MarketState now) {
        return now.events().stream()
                .filter(event -> event.kind() == Event.Kind.SCRAPPED)
                .mapToDouble(Event::amount)
                .sum();
    }

    /** Markets add up to the whole, and so does what is paid in them. */
    private void regions(MarketState now) {
        int t = now.tick();
        assertThat(now.clearings()).hasSize(scenario.demand().markets());
        double demanded = 0;
        double effective = 0;
        double paid = 0;
        for (var market : now.clearings()) {
            demanded += market.demanded();
            effective += market.effective();
            paid += market.price() * market.quantity();
            within(t, "sales of a market", market.quantity(), 0, Math.min(market.demanded(), market.effective()));
            within(t, "price of a market", market.price(), market.marginalCost(), Double.MAX_VALUE);
        }
        equal(t, "demanded", now.clearing().demanded(), demanded);
        equal(t, "capacity", now.clearing().effective(), effective);
        equal(t, "spending", now.clearing().price() * now.clearing().quantity(), paid);
        double revenue = 0;
        for (var firm : now.firms())
            revenue += Rates.TICKS_PER_YEAR * firm.flows().sales();
        equal(t, "revenue", revenue, paid);
    }

    private void meaningful(MarketState now, MarketMetric metric, double sales, double equipment) {
        double value = metric.of(now);
        boolean undefined = Double.isNaN(value)
                && switch (metric) {
                    case UTILISATION -> equipment == 0;
                    case DARK_SHARE -> now.structures() == 0;
                    case POTENTIAL_UTILISATION -> now.clearing().effective() == 0;
                    case HHI, LARGEST_SHARE -> sales == 0;
                    case EXPECTED_GROWTH ->
                        now.firms().stream().noneMatch(firm -> firm.status().operates());
                    case SHARE_INDEX, SENTIMENT, MARKET_VALUE ->
                        scenario.finance().shares() == null;
                    case VENDOR_VALUE -> true;
                    case REVENUE_PER_STRUCTURE -> MarketMetric.LIT.of(now) == 0;
                    default -> false;
                };
        if (!undefined) finite(now.tick(), metric.name(), value);
    }

    private static boolean mayBeNothing(FirmMetric metric, Firm firm) {
        return switch (metric) {
            case MARKET_VALUE, SHARE_PRICE, FUNDAMENTAL_VALUE, EXPOSURE ->
                !firm.equity().isTraded();
            case CAPEX_TO_OCF -> !(firm.flows().operatingCashFlow() > 0);
            case LOAN_TO_VALUE -> !(firm.books().securities() > 0);
            case SPREAD -> firm.status() != Status.ACTIVE;
            default -> false;
        };
    }

    private void balance(MarketState now, Firm firm) {
        int t = now.tick();
        for (var metric : FirmMetric.values()) {
            double value = metric.of(now, firm);
            if (!(Double.isNaN(value) && mayBeNothing(metric, firm))) finite(t, firm.name() + " " + metric, value);
        }
        if (firm.equity().isTraded())
            atLeastZero(t, firm.name() + " market value", firm.equity().value());
        var books = firm.books();
        String name = firm.name();
        double owed = 0;
        for (var debt : books.debts()) {
            atLeastZero(t, name + " " + debt.name(), debt.principal());
            owed += debt.principal();
        }
        double assets =
                books.cash() + books.structures() + books.equipment() + books.construction() + books.securities();
        equal(t, name + " net worth", books.netWorth(), assets - owed);
        atLeastZero(t, name + " cash", books.cash() + 1e-9 * Math.max(1, books.book()));
        atLeastZero(t, name + " structures in the books", books.structures());
        atLeastZero(t, name + " equipment in the books", books.equipment());
        double carried = 0;
        double units = 0;
        for (var project : firm.pipeline().projects()) {
            carried += project.carried();
            units += project.units();
            within(t, name + " parts paid", project.paid(), 0, project.parts());
            boolean free = scenario.structures().withFee() == 1;
            within(t, name + " carried", project.carried(), 0, free ? project.cost() : Double.MAX_VALUE);
            assertThat(project.dueAt()).as(at(t, name + " overdue")).isGreaterThan(t);
        }
        double powers = 0;
        for (var power : firm.powers().held()) {
            powers += power.units();
            carried += power.carried();
            atLeastZero(t, name + " carried powers", power.carried());
            var leave = scenario.structures().authorisation();
            within(t, name + " age of powers", t - power.appliedAt(), 0, leave.lagTicks() + leave.lapseTicks() - 1);
        }
        equal(t, name + " powers", firm.powers().units(), powers);
        for (var project : firm.equipmentOrders().projects()) carried += project.carried();
        equal(t, name + " construction", books.construction(), carried);
        equal(t, name + " pipeline", firm.pipeline().units(), units);
        within(t, name + " lit", firm.plant().lit(), 0, firm.plant().structures());
        double ordered = firm.decision().funded();
        within(t, name + " order", ordered, 0, firm.decision().wanted());
        if (firm.status() == Status.REORGANISED)
            assertThat((ordered == 0 || owed == 0) && powers == 0).isTrue();
        if (!firm.status().operates())
            assertThat(assets + units + powers + firm.quantity() + owed).isZero();
    }

    private void rolled(MarketState state, Firm before, Firm now) {
        int t = state.tick();
        var flows = now.flows();
        var books = now.books();
        String name = now.name();
        double paid = 0;
        for (var flow : Flow.values()) if (flow.isPaid()) paid += flows.of(flow);
        double size = flows.size();
        equal(t, name + " cash", books.cash() + size, before.books().cash() + paid + size);
        double capital = before.books().book() + before.books().construction();
        double spent = flows.structureCapex() + flows.equipmentCapex();
        equal(
                t,
                name + " capital",
                books.book() + books.construction(),
                capital + spent + flows.takenOver() - flows.depreciation() - flows.writtenDown());
        equal(
                t,
                name + " debt",
                books.debt(),
                before.books().debt() + flows.borrowed() - flows.amortisation() - flows.forgiven());
        boolean passed = state.events().stream()
                .filter(event -> event.firm().equals(name))
                .anyMatch(event -> event.kind() == Event.Kind.ENTRY
                        || event.kind() == Event.Kind.EXIT
                        || event.kind() == Event.Kind.TAKEN_OVER);
        passed |= before.status() == Status.FOR_SALE;
        if (!passed && t > 0) served(state, before, now);
    }

    private void served(MarketState state, Firm before, Firm now) {
        int t = state.tick();
        String name = now.name();
        double kept =
                before.plant().structures() * Math.pow(1 - scenario.structures().depreciation(), 0.25);
        double due = before.pipeline().dueAt(t);
        if (scenario.structures().slippage() == 0)
            equal(t, name + " structures", now.plant().structures(), kept + due);
        within(t, name + " structures", now.plant().structures(), kept, kept + due);
        double paid = Rates.TICKS_PER_YEAR * now.flows().sales();
        assertThat(state.clearings())
                .as(at(t, name + " income from sales"))
                .anyMatch(market -> near(paid, now.quantity() * market.price()));
    }

    private void equal(int tick, String what, double left, double right) {
        if (!near(left, right)) fail(at(tick, what) + ": " + left + " and " + right);
    }

    private static boolean near(double left, double right) {
        double scale = Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
        return Math.abs(left - right) / scale < 1e-9;
    }

    private void within(int tick, String what, double value, double low, double high) {
        double slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
        if (!(value >= low - slack && value <= high + slack))
            fail(at(tick, what) + ": " + value + " is not in " + low + " to " + high);
    }

    private void atLeastZero(int tick, String what, double value) {
        if (!(value >= 0)) fail(at(tick, what) + ": " + value + " is below 0");
    }

    private void finite(int tick, String what, double value) {
        if (!Double.isFinite(value)) fail(at(tick, what) + " = " + value);
    }

    private String at(int tick, String what) {
        return world + ", tick " + tick + ": " + what;
    }
}
