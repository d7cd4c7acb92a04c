package overbuild.metric;

import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import overbuild.model.Firm;
import overbuild.model.MarketState;
import overbuild.model.Rates;

/** A number per firm and tick: one constant each. */
public enum FirmMetric implements Measure {
    STRUCTURES("structure", "Structures in service", f -> f.plant().structures()),
    EQUIPMENT("service/year", "Equipped capacity", f -> f.plant().equipment()),
    LIT("structure", "Lit structures", f -> f.plant().lit()),
    QUANTITY("service/year", "Services sold", Firm::quantity),
    PIPELINE("structure", "Structures on order", f -> f.pipeline().units()),
    TARGET("structure", "Desired capacity at delivery", f -> f.decision().target()),
    OWN_AT_DELIVERY(
            "structure",
            "Own capacity surviving to delivery, with the pipeline",
            f -> f.decision().own()),
    ORDER_WANTED("structure", "Structures wanted this tick", f -> f.decision().wanted()),
    ORDER_FUNDED("structure", "Structures ordered this tick", f -> f.decision().funded()),
    EQUIPMENT_WANTED(
            "service/year", "Equipment wanted this tick", f -> f.decision().wantedEquipment()),
    EQUIPMENT_FUNDED(
            "service/year", "Equipment ordered this tick", f -> f.decision().fundedEquipment()),
    LEVEL("n", "Rung of the ladder; -1 off the ladder", f -> f.decision().level()),
    PRICE_BELIEF(
            "money/service", "Price expected at delivery", f -> f.decision().believedPrice()),
    SHIFTER_BELIEF(
            "service/year",
            "Demand shifter expected at delivery",
            f -> f.decision().believedShifter()),
    GROWTH_BELIEF("1/year", "Growth of demand at constant prices believed in", f -> Rates.perYear(f.growth())),
    REVENUE(
            "money",
            "Income of the tick: sales, prize and business outside the race",
            f -> f.flows().revenue()),
    SALES("money", "Income from services of the tick", f -> f.flows().sales()),
    PRIZE("money", "Income from the prize of the tick", f -> f.flows().prize()),
    OPEX("money", "Cost of serving and upkeep of the tick", f -> f.flows().opex()),
    OPERATING_CASH_FLOW(
            "money",
            "Revenue less opex and interest of the tick",
            f -> f.flows().operatingCashFlow()),
    CAPEX("money", "Capex of the race in the tick", f -> f.flows().raceCapex()),
    BASE_CAPEX("money", "Capex outside the race in the tick", f -> f.flows().baseCapex()),
    INTEREST("money", "Interest of the tick", f -> f.flows().interest()),
    AMORTISATION("money", "Principal repaid in the tick", f -> f.flows().amortisation()),
    BORROWED("money", "New loans of the tick", f -> f.flows().borrowed()),
    ISSUED("money", "New shares of the tick", f -> f.flows().issued()),
    PAID_OUT(
            "money",
            "Dividends and shares bought back in the tick",
            f -> f.flows().paidOut()),
    DEPRECIATION("money", "Wear of capacity in the tick", f -> f.flows().depreciation()),
    WRITTEN_DOWN("money", "Book value written off in the tick", f -> f.flows().writtenDown()),
    CASH("money", "Cash at the end of the tick", f -> f.books().cash()),
    DEBT("money", "Debt at the end of the tick", f -> f.books().debt()),
    BOOK("money", "Book value of capacity in service", f -> f.books().book()),
    CONSTRUCTION("money", "Construction in progress at cost", f -> f.books().construction()),
    NET_WORTH("money", "Net worth at the end of the tick", f -> f.books().netWorth()),
    MARKET_VALUE(
            "money",
            "Market value of the shares at the end of the tick",
            f -> f.equity().value()),
    SHARE_PRICE("-", "Price of a share, 1 when trading began", f -> f.equity().price()),
    FUNDAMENTAL_VALUE(
            "money",
            "What the shares are worth by earnings, assets and debts",
            f -> f.equity().fundamental()),
    EXPOSURE(
            "-",
            "Worth of what the firm does in the race over that: how strongly sentiment moves its shares",
            f -> f.equity().exposure()),
    SECURITIES("money", "Stakes and claims that it holds", f -> f.books().securities()),
    CLAIMS("money", "Claims on failed firms among them", (state, firm) -> state.claims(firm.name())),
    CAPEX_TO_OCF(
            "-",
            "Capex of the tick, base programme included, over operating cash flow; nothing where that is not positive",
            f -> ratio(f.flows().capex(), f.flows().operatingCashFlow())),
    LOAN_TO_VALUE(
            "-",
            "Debt less cash over stakes and claims; nothing without them",
            f -> ratio(f.books().debt() - f.books().cash(), f.books().securities())),
    SPREAD(
            "1/year",
            "Spread over the risk-free rate that lenders asked of it for new loans; nothing after a failure",
            f -> f.status().isBacked() || !f.status().operates()
                    ? Double.NaN
                    : f.decision().spread());

    private final String unit;
    private final String meaning;
    private final ToDoubleBiFunction<MarketState, Firm> rule;

    FirmMetric(String unit, String meaning, ToDoubleFunction<Firm> rule) {
        this(unit, meaning, (state, firm) -> rule.applyAsDouble(firm));
    }

    FirmMetric(String unit, String meaning, ToDoubleBiFunction<MarketState, Firm> rule) {
        this.unit = unit;
        this.meaning = meaning;
        this.rule = rule;
    }

    /** The value for a firm in a state of the market; NaN where it has no meaning. */
    public double of(MarketState state, Firm firm) {
        return rule.applyAsDouble(state, firm);
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
