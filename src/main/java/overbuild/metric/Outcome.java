package overbuild.metric;

import java.util.function.ToDoubleFunction;
import overbuild.model.Event;
import overbuild.model.Limit;
import overbuild.model.MarketState;
import overbuild.model.Yardstick;

/** A number per run and window: one constant each. A window is the whole run without tick 0 unless a target says otherwise. */
public enum Outcome implements Measure {
    GLUT(
            "0/1",
            "Whether the dark share stood at or above the scenario's limit for 4 ticks in a row and the price over long-run cost fell by at least the scenario's limit",
            e -> Gluts.happened(e) ? 1 : 0),
    GLUT_START("tick", "First of those ticks of dark capacity", Gluts::start),
    TIME_TO_REFILL("ticks", "From the largest dark share until it has halved, when there was a glut", Gluts::refill),
    EQUIPMENT_GLUT(
            "0/1",
            "Whether the price stood below long-run cost for 4 ticks in a row and an owner of equipment wrote off book value",
            e -> Gluts.ofEquipment(e) ? 1 : 0),

    DARK_SHARE_MAX("-", "Largest dark share", e -> Series.max(e.series(MarketMetric.DARK_SHARE))),
    DARK_SHARE_FIRST("-", "Dark share in the first tick of the window", e -> e.series(MarketMetric.DARK_SHARE)[0]),
    LIT_SHARE_MEAN(
            "-", "Mean share of structures that is lit", e -> 1 - Series.mean(e.series(MarketMetric.DARK_SHARE))),
    UTILISATION_MIN(
            "-", "Lowest utilisation of equipped capacity", e -> Series.min(e.series(MarketMetric.UTILISATION))),
    UTILISATION_MEAN(
            "-", "Mean utilisation of equipped capacity", e -> Series.mean(e.series(MarketMetric.UTILISATION))),
    POTENTIAL_UTILISATION_MIN(
            "-",
            "Lowest sales over what all structures could carry",
            e -> Series.min(e.series(MarketMetric.POTENTIAL_UTILISATION))),

    PRICE_COLLAPSE("-", "Largest fall of the price from its highest so far", Prices::collapse),
    PRICE_COLLAPSE_REAL(
            "-", "Largest fall of the price over long-run cost from its highest so far", Prices::realCollapse),
    PRICE_COLLAPSE_VS_PLAN(
            "-", "Largest shortfall of the price from what owners of that tick's arrivals expected", Prices::belowPlan),
    PRICE_FALL_STEEPEST(
            "1/year", "Fall of the price per year over the 12 ticks in which it fell most", Prices::steepest),
    PRICE_FALL_CUMULATIVE("-", "Fall of the price over those 12 ticks", Prices::cumulative),
    PRICE_FALL_REAL_12("-", "Fall of the price over long-run cost over those 12 ticks", Prices::cumulativeReal),
    PRICE_FALL_MEAN(
            "1/year",
            "Fall of the price per year from the first to the last tick",
            e -> -Prices.growth(e, MarketMetric.PRICE)),
    SLUMP_TRAFFIC_GROWTH(
            "1/year", "Growth of services sold over those 12 ticks", e -> Prices.overSlump(e, MarketMetric.QUANTITY)),
    SLUMP_REVENUE_FALL("1/year", "Fall of sales over those 12 ticks", e -> -Prices.overSlump(e, MarketMetric.REVENUE)),
    PRICE_FALL_AFTER_FAILURES(
            "1/year",
            "Fall of the price per year in the second and third year after the year with most failures, or as much of them as the window holds, at least a year",
            Prices::afterFailures),
    PRICE_RANGE_MAX(
            "-",
            "Largest ratio of the highest to the lowest price among regional markets in which something is sold; nothing where there is one market",
            e -> Series.max(e.series(Prices::range))),
    TRAFFIC_GROWTH_MEAN(
            "1/year",
            "Growth of services sold from the first to the last tick",
            e -> Prices.growth(e, MarketMetric.QUANTITY)),
    REVENUE_PER_STRUCTURE(
            "money/(structure*year)",
            "Mean sales per lit structure",
            e -> Series.mean(e.series(MarketMetric.REVENUE_PER_STRUCTURE))),
    BELIEVED_GROWTH_MEAN(
            "1/year",
            "Growth of demand that firms in the market believed in, mean over firms and ticks",
            e -> Series.mean(e.series(MarketMetric.EXPECTED_GROWTH))),

    OVERBUILD_CARTEL("-", overbuild("what maximises joint profit"), new Held(e -> overbuild(e, Yardstick::cartel))),
    OVERBUILD_COURNOT(
            "-",
            overbuild("the Cournot equilibrium of the firms in the market"),
            new Held(e -> overbuild(e, Yardstick::cournot))),
    OVERBUILD_FREE_ENTRY(
            "-", overbuild("free entry with known demand"), new Held(e -> overbuild(e, Yardstick::freeEntry))),
    OVERBUILD_FREE_ENTRY_UNCERTAIN(
            "-",
            overbuild("free entry ex ante, with the expectation and the uncertainty of demand when the order is due"),
            new Held(e -> overbuild(e, Yardstick::freeEntryUncertain))),
    OVERBUILD_PLANNER(
            "-",
            overbuild("a planner with perfect foresight and the same lags"),
            new Held(e -> overbuild(e, Yardstick::planner))),

    CAPEX_TOTAL("money", "Capex of the race", Spending::total),
    CAPEX_PEAK("money/year", "Largest capex of the race in 4 ticks in a row", e -> Series.max(Spending.yearly(e))),
    CAPEX_PEAK_TICK("tick", "Last of those ticks", Spending::peakTick),
    CAPEX_TROUGH("money/year", "Smallest capex of the race in 4 ticks in a row that end later", Spending::trough),
    CAPEX_FALL(
            "-",
            "Fall of all capex, base programmes included, from its largest in 4 ticks to the smallest that ends within 12 ticks",
            Spending::fall),
    CAPEX_FALL_RACE("-", "The same fall for capex of the race alone", Spending::fallOfRace),
    CAPEX_GROWTH(
            "-",
            "Growth of all capex, base programmes included, from the 4 ticks before the last 4 to the last 4",
            Spending::growth),
    CAPEX_RECOVERY_TICKS(
            "ticks",
            "From the peak of capex in 4 ticks until it is back at half of it; 0 when it never fell below half",
            Spending::recoveryTicks),
    CAPEX_TO_OCF_MAX(
            "-",
            "Largest capex of all firms in 4 ticks, base programmes included, over their operating cash flow",
            Spending::toCashFlow),
    CAPEX_TO_GDP_MAX(
            "-",
            "Largest capex of all firms in 4 ticks, base programmes included, over gross domestic product; nothing without a path of it",
            Spending::toProduct),

    CIRCULAR_SHARE_MAX(
            "-",
            "Largest share of vendors' revenue of 4 ticks that came round from their own loans to buyers and shares in them; nothing"
                    + " where they put nothing in",
            Spending::circular),

    DECISIONS_AT_ZERO(
            "-", "Share of decisions of firms in the race to build nothing", e -> Decisions.share(e, Limit.ZERO)),
    DECISIONS_AT_TOP(
            "-",
            "Share of decisions of firms in the race at the top of the ladder or at the growth cap",
            e -> Decisions.share(e, Limit.TOP) + Decisions.share(e, Limit.GROWTH_CAP)),
    DECISIONS_CUT(
            "-",
            "Share of decisions of firms in the race that were cut for want of money",
            e -> Decisions.share(e, Limit.FUNDING)),
    ANNOUNCED("structure", "Structures ordered", e -> Series.sum(e.series(MarketMetric.ORDERS))),
    DELIVERED("structure", "Structures that entered service", e -> Series.sum(e.series(MarketMetric.DELIVERED))),
    ABANDONED("structure", "Structures dropped from the pipeline", e -> Series.sum(e.series(MarketMetric.ABANDONED))),

    DELAY_MEAN(
            "ticks",
            "By how much structures entered service later than planned at the order, mean over structures; nothing where all kept their dates",
            Outcome::delay),

    DEFAULTS("n", "Firms that could not pay", Failures::count),
    DEFAULT_SHARE(
            "-",
            "Share of the firms in the race at its beginning that failed in the largest wave; two years without a failure end a wave",
            e -> Failures.share(e, f -> 1)),
    DEFAULT_SHARE_ALL("-", "Failures over all firms that were ever in the race", Failures::shareOfAll),
    DEFAULT_SHARE_ASSETS(
            "-",
            "Share of that wave's failures in the assets of the firms in the race at its beginning",
            e -> Failures.share(e, f -> f.books().assets())),
    DEFAULT_SHARE_CAPACITY(
            "-",
            "Share of that wave's failures in the structures of the firms in the race at its beginning",
            e -> Failures.share(e, f -> f.plant().structures())),
    DEFAULT_CONCENTRATION(
            "-",
            "Share of the failed structures that the largest tenth of the failures held, at least one firm",
            Failures::concentration),
    ENTRANT_DEFAULT_SHARE("-", "Share of those outsiders that failed inside the window", Failures::shareOfEntrants),
    DEFAULT_JUMP(
            "-",
            "Failures in the 4 ticks with most of them over those in the 4 ticks before, at least one",
            Failures::jump),
    RECOVERY_MEAN("-", "What creditors got per unit of money claimed, over all failures", Failures::recovery),
    SPREAD_MAX(
            "1/year",
            "Largest spread over the risk-free rate that lenders asked of a firm for new loans",
            e -> Series.max(e.series(Lending::widest))),
    SPREAD_RISE_RATIO(
            "-",
            "Largest rise of a firm's spread from the first tick of the window to the last, over the mean rise of the others; nothing where theirs did not rise",
            Lending::rise),
    MARGIN_CALLS("n", "Calls of margin loans", e -> e.count(Event.Kind.MARGIN_CALL)),
    FORCED_SALES("n", "Sales of pledged stakes after a call that was not paid", e -> e.count(Event.Kind.FORCED_SALE)),
    EQUITY_DRAWDOWN("-", "Largest fall of the index of shares from its highest so far", Equities::drawdown),
    SELL_OFFS("n", "Ticks in which the index of shares fell by more than the scenario's limit", Equities::sellOffs),
    ENTRANT_EQUITY_FALL(
            "-",
            "Largest fall, from its highest so far, of an index of the shares of outsiders that came in, weighted by market value",
            Equities::ofEntrants),
    VENDOR_EQUITY_FALL("-", "Largest fall of the shares of vendors from their highest so far", Equities::ofVendors),
    SELL_OFF_ORDER(
            "0/1",
            "Whether at the end of the window the shares of every ranked firm stand further below their highest price than those of all with a higher rank",
            Equities::inOrder),
    WRITE_DOWNS("money", "Book value written off", e -> Series.sum(e.series(Outcome::writtenDown))),
    STRANDED_CAPITAL(
            "money",
            "Book value of structures beyond what the margins of the trough of the price over long-run cost would earn while they wear out",
            Losses::stranded),
    INVESTOR_LOSS_PER_CAPEX(
            "-",
            "Equity lost by the owners of firms that lost and claims lost by creditors, over capex of the race",
            Losses::perCapex),

    ENTRANTS("n", "Outsiders that came in up to the end of the window", Builders::entrants),
    BUILDERS("n", "Firms that own structures when structures are most", Builders::count),
    OVER_ENTRY(
            "-",
            "Builders over the number of networks with the largest total surplus under Cournot, at the demand and costs of the tick at which builders are counted, that with most structures",
            Builders::overEntry),
    HHI_END("-", "Herfindahl-Hirschman index of sales in the last 4 ticks, 0 to 10,000", Builders::concentration),
    LARGEST_SHARE_MAX("-", "Largest share of sales of a tick", e -> Series.max(e.series(MarketMetric.LARGEST_SHARE))),
    LARGEST_SHARE_END("-", "Largest share of sales in the last 4 ticks", Builders::largest),

    CONSUMER_SURPLUS("money", "What services are worth to users beyond their price, discounted", Welfare::consumers),
    TOTAL_SURPLUS(
            "money",
            "What services are worth to users less costs of serving, upkeep and capex of the race, discounted",
            Welfare::total),
    DEADWEIGHT_LOSS(
            "-",
            "1 less total surplus over the planner's, capacity charged at its user cost, discounted",
            new Held(Welfare::lost)),
    POA_WELFARE(
            "-",
            "Price of anarchy: the planner's total surplus over that of the run, capacity charged at its user cost, discounted; nothing when the run's is negative",
            new Held(Welfare::anarchy)),
    POA_PROFIT(
            "-",
            "Price of anarchy to firms: joint profit of the cartel over that of the run, capacity charged at its user cost, discounted; nothing when the run's is negative",
            new Held(Welfare::anarchyOfProfit)),
    POA_RACE(
            "-",
            "Price of anarchy of the race for the prize: joint profit of the cartel with the prize over profit and prize of the run, discounted; nothing without a prize that is paid",
            new Held(Welfare::anarchyOfRace)),
    REGRET_MEAN(
            "money/year",
            "Profit per year that a firm in the race forgoes, in hindsight, against the best capacity for true demand and rivals' capacity; prize aside, mean over firms and ticks",
            Hindsight::regret),

    CAPEX_PEAK_BEFORE_DARK_PEAK(
            "0/1", "Whether the peak of capex came before that of the dark share", Outcome::capexLeads),
    TROUGH_AFTER_DEFAULT(
            "0/1",
            "Whether the price reached the end of its largest fall after the first failure",
            Outcome::troughLags);

    private final String unit;
    private final String meaning;
    private final ToDoubleFunction<Evidence> rule;

    Outcome(String unit, String meaning, ToDoubleFunction<Evidence> rule) {
        this.unit = unit;
        this.meaning = meaning;
        this.rule = rule;
    }

    /** The value for a run and window; NaN where it has no meaning. */
    public double of(Evidence evidence) {
        return evidence.from() > evidence.to() ? Double.NaN : rule.applyAsDouble(evidence);
    }

    /** Whether it holds a run against yardsticks, so that it has no meaning without them. */
    public boolean needsYardsticks() {
        return rule instanceof Held;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** A rule that holds a run against yardsticks. */
    private record Held(ToDoubleFunction<Evidence> rule) implements ToDoubleFunction<Evidence> {
        @Override
        public double applyAsDouble(Evidence evidence) {
            return evidence.yardsticks().isEmpty() ? Double.NaN : rule.applyAsDouble(evidence);
        }
    }

    private static String overbuild(String yardstick) {
        return "Largest ratio of structures, counted by what they carry today, to those of " + yardstick;
    }

    private static double overbuild(Evidence evidence, ToDoubleFunction<Yardstick> capacity) {
        return Series.max(evidence.series(state -> {
            double theory = capacity.applyAsDouble(evidence.yardsticks().get(state.tick()));
            double built = state.clearing().effective() / state.world().technology();
            return theory > 0 ? built / theory : Double.NaN;
        }));
    }

    private static double writtenDown(MarketState state) {
        double sum = 0;
        for (var firm : state.firms()) sum += firm.flows().writtenDown();
        return sum;
    }

    private static double delay(Evidence evidence) {
        double late = Series.sum(evidence.series(s -> s.arrivedUnits() > 0 ? s.arrivedUnits() * s.delay() : 0));
        return late > 0 ? late / Series.sum(evidence.series(MarketMetric.DELIVERED)) : Double.NaN;
    }

    private static double capexLeads(Evidence evidence) {
        int capex = Series.argMax(Spending.yearly(evidence));
        int dark = Series.argMax(evidence.series(MarketMetric.DARK_SHARE));
        return capex < 0 || dark < 0 ? Double.NaN : capex < dark ? 1 : 0;
    }

    private static double troughLags(Evidence evidence) {
        double failure = Failures.first(evidence);
        int trough = Series.fall(evidence.series(MarketMetric.PRICE)).to();
        return Double.isNaN(failure) || trough < 0 ? Double.NaN : evidence.tick(trough) > failure ? 1 : 0;
    }
}
