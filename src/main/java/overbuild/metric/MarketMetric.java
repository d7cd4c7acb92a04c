package overbuild.metric;

import java.util.function.ToDoubleFunction;
import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Rates;
import overbuild.model.Status;

/** A number per market and tick: one constant each. */
public enum MarketMetric implements Measure {
    SHIFTER("service/year", "Demand at the reference price", s -> s.world().shifter()),
    PRICE("money/service", "Market price", s -> s.clearing().price()),
    TARGET_PRICE(
            "money/service",
            "Price to which the market rule tends",
            s -> s.clearing().target()),
    FELT_PRICE(
            "money/service",
            "Price that users feel after their lag",
            s -> s.clearing().felt()),
    LONG_RUN_COST(
            "money/service",
            "Marginal cost plus user cost of whatever else serving takes: a structure over what it carries and, where equipment binds, equipment",
            s -> s.clearing().longRunCost()),
    MARGINAL_COST(
            "money/service",
            "Lowest marginal cost of serving; equipment included unless it binds",
            s -> s.clearing().marginalCost()),
    QUANTITY("service/year", "Services sold", s -> s.clearing().quantity()),
    DEMANDED(
            "service/year",
            "Services demanded at the felt price",
            s -> s.clearing().demanded()),
    STRUCTURES("structure", "Structures in service", MarketState::structures),
    EFFECTIVE_CAPACITY(
            "service/year",
            "What all structures could carry with today's technology; where equipment comes in vintages, filled ones what is in them",
            s -> s.clearing().effective()),
    EQUIPMENT("service/year", "Equipped capacity", s -> sum(s, f -> f.plant().equipment())),
    LIT("structure", "Lit structures", s -> sum(s, f -> f.plant().lit())),
    TECHNOLOGY(
            "service/(structure*year)",
            "What one structure carries when equipped today",
            s -> s.world().technology()),
    STRUCTURE_PRICE("money/structure", "Price of a structure", s -> s.world().structurePrice()),
    DARK_SHARE("-", "Share of structures that is not lit", MarketMetric::dark),
    UTILISATION(
            "-",
            "Services sold over equipped capacity",
            s -> ratio(s.clearing().quantity(), sum(s, f -> f.plant().equipment()))),
    POTENTIAL_UTILISATION(
            "-",
            "Services sold over what all structures could carry",
            s -> ratio(s.clearing().quantity(), s.clearing().effective())),
    CAPEX(
            "money/year",
            "Capex of the race, at a yearly rate",
            s -> Rates.TICKS_PER_YEAR * sum(s, f -> f.flows().raceCapex())),
    CAPEX_WITH_BASE(
            "money/year",
            "Capex of the race and outside it, at a yearly rate",
            s -> Rates.TICKS_PER_YEAR * sum(s, f -> f.flows().capex())),
    ORDERS(
            "structure",
            "Structures ordered this tick",
            s -> sum(s, f -> f.decision().funded())),
    WANTED(
            "structure",
            "Structures wanted this tick",
            s -> sum(s, f -> f.decision().wanted())),
    DELIVERED("structure", "Structures that entered service this tick", MarketState::arrivedUnits),
    ABANDONED("structure", "Structures dropped from the pipeline this tick", MarketState::abandonedUnits),
    PIPELINE("structure", "Structures on order", s -> sum(s, f -> f.pipeline().units())),
    EXPECTED_GROWTH(
            "1/year",
            "Growth of demand at constant prices that firms plan with, hype included, mean",
            s -> mean(s, f -> Rates.perYear(f.decision().believedGrowth()))),
    REVENUE(
            "money/year",
            "Sales of services",
            s -> Rates.TICKS_PER_YEAR * sum(s, f -> f.flows().sales())),
    REVENUE_PER_STRUCTURE(
            "money/(structure*year)",
            "Sales of services per lit structure",
            s -> ratio(
                    Rates.TICKS_PER_YEAR * sum(s, f -> f.flows().sales()),
                    sum(s, f -> f.plant().lit()))),
    DEBT("money", "Debt of all firms", s -> sum(s, f -> f.books().debt())),
    CASH("money", "Cash of all firms", s -> sum(s, f -> f.books().cash())),
    NET_WORTH("money", "Net worth of all firms", s -> sum(s, f -> f.books().netWorth())),
    CREDIT_REGIME("-", "Scale of new credit limits", s -> s.credit().regime()),
    LENDER_LOSSES(
            "money",
            "Principal lost by lenders since the start",
            s -> s.credit().losses()),
    SHARE_INDEX(
            "-",
            "Index of shares, those of firms that failed included, weighted by market value; 100 at the start",
            s -> s.shares().index()),
    SENTIMENT(
            "-",
            "How investors feel beyond fundamentals",
            s -> s.shares().isOpen() ? s.shares().sentiment() : Double.NaN),
    MARKET_VALUE("money", "Market value of all firms", s -> s.shares().isOpen() ? traded(s) : Double.NaN),
    VENDOR_VALUE("money", "Market value of vendors", s -> s.shares().vendors().value()),
    ACTIVE("n", "Firms in the race", s -> count(s, Status.ACTIVE)),
    REORGANISED("n", "Firms that creditors took over", s -> count(s, Status.REORGANISED)),
    HHI("-", "Herfindahl-Hirschman index of sales, 0 to 10,000", MarketMetric::hhi),
    LARGEST_SHARE("-", "Largest share of sales", MarketMetric::largestShare);

    private final String unit;
    private final String meaning;
    private final ToDoubleFunction<MarketState> rule;

    MarketMetric(String unit, String meaning, ToDoubleFunction<MarketState> rule) {
        this.unit = unit;
        this.meaning = meaning;
        this.rule = rule;
    }

    /** The value in a state; NaN where it has no meaning. */
    public double of(MarketState state) {
        return rule.applyAsDouble(state);
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    private static double sum(MarketState state, ToDoubleFunction<Firm> value) {
        double sum = 0;
        for (int k = 0; k < state.firms().size(); k++) {
            sum += value.applyAsDouble(state.firms().get(k));
        }
        return sum;
    }

    private static double mean(MarketState state, ToDoubleFunction<Firm> value) {
        double firms = sum(state, f -> f.status().operates() ? 1 : 0);
        return ratio(sum(state, f -> f.status().operates() ? value.applyAsDouble(f) : 0), firms);
    }

    private static double count(MarketState state, Status status) {
        return sum(state, f -> f.status() == status ? 1 : 0);
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    private static double dark(MarketState state) {
        return 1 - ratio(sum(state, f -> f.plant().lit()), state.structures());
    }

    private static double traded(MarketState state) {
        return sum(state, f -> f.equity().isTraded() ? f.equity().value() : 0);
    }

    private static double hhi(MarketState state) {
        double total = sum(state, Firm::quantity);
        if (total <= 0) return Double.NaN;
        return 1e4 * sum(state, f -> (f.quantity() / total) * (f.quantity() / total));
    }

    private static double largestShare(MarketState state) {
        double largest = 0;
        for (var firm : state.firms()) largest = Math.max(largest, firm.quantity());
        return ratio(largest, sum(state, Firm::quantity));
    }
}
