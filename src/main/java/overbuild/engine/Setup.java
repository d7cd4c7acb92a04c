package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import overbuild.demand.Demand;
import overbuild.finance.CreditPrice;
import overbuild.finance.Repayment;
import overbuild.intervention.Conditions;
import overbuild.model.Debt;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Path;
import overbuild.model.Project;
import overbuild.model.Quarter;
import overbuild.model.Rates;
import overbuild.model.Sector;
import overbuild.model.Stage;
import overbuild.model.Terms;
import overbuild.model.UserCost;
import overbuild.scenario.FirmSpec;
import overbuild.scenario.Loan;
import overbuild.scenario.Scenario;

/** A scenario converted once from years to ticks, and its source of chance. */
final class Setup {
    final Scenario scenario;
    final Draws draws;
    final Demand shifter;
    final double[] shifters;
    final Outside outside;
    final boolean layered;
    final boolean binds;
    final double loadFactor;
    final double decay;
    final double equipmentDecay;
    final Adjustment adjustment;
    final int building;
    final int delivery;
    private final double[] calmRates;
    private final double calmMean;
    final double[] technologyGrowth;
    final double[] technology;
    final boolean vintages;
    final double[] structureFall;
    final double[] equipmentFall;
    final double[] operationFall;
    final Quarter[] dates;
    final double calmCoupon;
    final double stress;
    private final boolean priced;
    final List<FirmSetup> firms;
    final Regions regions;

    Setup(Scenario written, long seed) {
        scenario = Drawing.of(written, seed);
        this.draws = new Draws(seed);
        shifter = scenario.shifter();
        outside = Outside.of(scenario);
        shifters = shifters();
        var technology = scenario.technology();
        layered = technology.layers() == 2;
        binds = layered && scenario.equipment().binds();
        loadFactor = technology.loadFactor();
        decay = Rates.decay(scenario.structures().depreciation());
        equipmentDecay = Rates.decay(scenario.equipment().depreciation());
        building = scenario.structures().buildTicks() + 1;
        delivery = scenario.structures().leadTicks();
        adjustment = new Adjustment(scenario.structures().adjustmentCost());
        technologyGrowth = perTick(technology.growth(), false);
        this.technology = new double[scenario.ticks()];
        double undisturbed = technology.initial();
        for (int t = 0; t < scenario.ticks(); t++) {
            if (t > 0) undisturbed *= 1 + technologyGrowth[t - 1];
            this.technology[t] = undisturbed * outside.at(t).technology();
        }
        vintages = technology.vintages();
        structureFall = perTick(scenario.structures().priceFall(), true);
        equipmentFall = perTick(scenario.equipment().priceFall(), true);
        operationFall = perTick(scenario.operation().costFall(), true);
        dates = new Quarter[scenario.ticks()];
        for (int t = 0; t < dates.length; t++) dates[t] = scenario.start().plus(t);
        var credit = scenario.credit();
        calmCoupon = Rates.growth(calmCouponPerYear());
        stress = credit.stress() / Rates.TICKS_PER_YEAR;
        priced = !credit.price().isUniform();
        var list = new ArrayList<FirmSetup>();
        scenario.firms().forEach((name, spec) -> list.add(new FirmSetup(name, spec, this)));
        firms = List.copyOf(list);
        regions = new Regions(scenario, draws);
        calmRates = firms.stream().mapToDouble(firm -> firm.rate).toArray();
        calmMean = Arrays.stream(calmRates).sum() / calmRates.length;
    }

    /** The same before anything is done from outside. */
    Setup quiet() {
        return scenario.interventions().isEmpty() ? this : new Setup(scenario.quiet(), draws.seed());
    }

    int size() {
        return firms.size();
    }

    /** Where a firm stands. */
    int place(String name) {
        int k = 0;
        while (!firms.get(k).name.equals(name)) k++;
        return k;
    }

    /** How A enters what an old structure carries: A^chi_K. */
    double disembodied(double technology) {
        return Maths.pow(technology, scenario.technology().structureShare());
    }

    /** How A enters what a new structure keeps: A^(1-chi_K). */
    double embodied(double technology) {
        double share = 1 - scenario.technology().structureShare();
        return share == 0 ? 1 : Maths.pow(technology, share);
    }

    /** Cost of capital of each firm per tick in calm credit, with what is added to it per year. */
    double[] rates(double added) {
        if (added == 0) return calmRates;
        return firms.stream()
                .mapToDouble(firm -> Rates.growth(Math.max(0, firm.spec.discountRate() + added)))
                .toArray();
    }

    double mean(double[] rates) {
        return rates == calmRates ? calmMean : Arrays.stream(rates).sum() / rates.length;
    }

    /** Cost of capital of a firm per tick, with the stress spread of credit and what lenders ask for its own risk. */
    double rate(Draft draft, int firm) {
        double rate = draft.rates[firm];
        if (priced) rate += ownSpread(draft, firm);
        return draft.regime == 1 ? rate : rate + stress * (1 - draft.regime);
    }

    /** Running cost and user cost of equipment of a service unit. */
    double fullCost(Draft draft, int firm) {
        return firms.get(firm).runningCost * draft.world.runningCost() + equipmentCost(draft);
    }

    /** User cost of the equipment that serves one service unit a year. */
    double equipmentCost(Draft draft) {
        if (!layered) return 0;
        int lag = scenario.equipment().lagTicks();
        double fall = draft.world.equipmentPriceFall();
        return UserCost.perYear(draft.equipmentPrice(), draft.meanRate, equipmentDecay, fall, lag) / loadFactor;
    }

    /** Price of a structure with the equipment that fills it. */
    double unitPrice(Draft draft) {
        if (!layered) return draft.structurePrice();
        return draft.structurePrice() + draft.equipmentPrice() * draft.world.technology();
    }

    /** Coupon of new loans to a firm per tick. */
    double coupon(Draft draft, int firm) {
        double coupon = coupon(draft.conditions, draft.regime);
        return priced ? coupon + ownSpread(draft, firm) : coupon;
    }

    /** What lenders ask of a firm for new loans over the risk-free rate, per year. */
    double spread(Draft draft, int firm) {
        var credit = scenario.credit();
        double common = credit.spread() + credit.stress() * (1 - draft.regime);
        return priced ? common + credit.price().spread(borrower(draft, firm)) : common;
    }

    /** What lenders ask of a firm for its own risk, per tick. */
    private double ownSpread(Draft draft, int firm) {
        return Rates.growth(scenario.credit().price().spread(borrower(draft, firm)));
    }

    /** Worth of the business outside the race as a perpetuity: what it earns beyond its own capex, over the cost of capital, at least 1 %. */
    private double outside(Draft draft, int firm) {
        var terms = firms.get(firm);
        double earned = Math.max(0, terms.core[draft.tick] - terms.baseCapex[draft.tick]);
        return earned == 0 ? 0 : earned / Math.max(0.01, terms.spec.discountRate());
    }

    /** What lenders think that a firm has: debt and shares at market value where shares are traded, else the books with the business outside. */
    private double assets(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        var equity = draft.equity[firm];
        if (equity.isTraded()) return ledger.loans.principal() + equity.value();
        return ledger.book() + Math.max(0, ledger.cash) + ledger.securities + outside(draft, firm);
    }

    private CreditPrice.Borrower borrower(Draft draft, int firm) {
        var ledger = draft.ledger[firm];
        double riskFree = Math.max(0, scenario.credit().riskFree() + draft.conditions.rate());
        double earnings = Rates.TICKS_PER_YEAR * ledger.earnings();
        double interest = Rates.TICKS_PER_YEAR * ledger.loans.interestDue();
        double assets = assets(draft, firm);
        return new CreditPrice.Borrower(assets, ledger.loans.principal(), earnings, interest, riskFree);
    }

    /** Coupon of new loans per tick, before what is asked of a firm for its own risk. */
    double coupon(Conditions conditions, double regime) {
        double added = conditions.rate();
        double calm = added == 0 ? calmCoupon : Rates.growth(Math.max(0, calmCouponPerYear() + added));
        return calm + stress * (1 - regime);
    }

    private double calmCouponPerYear() {
        return scenario.credit().riskFree() + scenario.credit().spread();
    }

    /** Stage of a project in a tick. */
    Stage stage(Project project, int tick) {
        int age = building - (project.dueAt() - tick);
        int announced = scenario.structures().announcedTicks();
        if (age < announced) return Stage.ANNOUNCED;
        return age < announced + scenario.structures().committedTicks() ? Stage.COMMITTED : Stage.UNDER_CONSTRUCTION;
    }

    /** The demand shifter tick by tick; it owes nothing to what happens in the run. */
    private double[] shifters() {
        var path = new double[scenario.ticks()];
        double undisturbed = Double.NaN;
        for (int t = 0; t < path.length; t++) {
            undisturbed = shifter.shifter(t, undisturbed, draws);
            path[t] = outside.shifter(t, undisturbed);
        }
        return path;
    }

    private double[] perTick(Path path, boolean fall) {
        var values = path.perTick(scenario.start(), scenario.ticks());
        for (int t = 0; t < values.length; t++) {
            values[t] = t > 0 && path.steps().size() == 1
                    ? values[0]
                    : fall ? Rates.decay(values[t]) : Rates.growth(values[t]);
        }
        return values;
    }

    /** One firm's numbers per tick. */
    static final class FirmSetup {
        final String name;
        final FirmSpec spec;
        final double rate;
        final double runningCost;
        final double[] core;
        final double[] baseCapex;
        final double prior;
        final double claim;
        final double signalElasticity;
        final double believedPrize;
        final Terms line;
        private final Quarter start;

        FirmSetup(String name, FirmSpec spec, Setup setup) {
            var scenario = setup.scenario;
            this.name = name;
            this.spec = spec;
            rate = Rates.growth(spec.discountRate());
            runningCost = spec.runningCost() == null ? scenario.operation().cost() : spec.runningCost();
            core = spec.core().perTick(scenario.start(), scenario.ticks());
            baseCapex = spec.baseCapex().perTick(scenario.start(), scenario.ticks());
            var beliefs = spec.beliefs();
            prior = beliefs.prior() == null ? setup.shifter.growth(0) : Rates.logGrowth(beliefs.prior());
            claim = beliefs.claim() == null
                    ? 0
                    : Rates.logGrowth(beliefs.claim().growth());
            signalElasticity = beliefs.signalElasticity() == null ? Double.NaN : beliefs.signalElasticity();
            believedPrize = beliefs.prize() == null ? Double.NaN : beliefs.prize();
            line = Terms.repaying(Rates.decay(spec.funding().amortisation()));
            start = scenario.start();
        }

        List<Debt> openingDebts() {
            var debts = new ArrayList<Debt>();
            spec.debts().forEach((label, loan) -> debts.add(debt(label, loan)));
            return List.copyOf(debts);
        }

        private Debt debt(String label, Loan loan) {
            double rate = loan.compounding().perPeriod(loan.rate(), Rates.TICKS_PER_YEAR);
            int last = loan.maturity() == null ? Terms.NEVER : start.ticksTo(loan.maturity());
            int payments = last == Terms.NEVER ? last : last + 1;
            var schedule = loan.repayment()
                    .schedule(new Repayment.Principal(
                            loan.principal(), rate, Rates.decay(loan.amortisation()), payments));
            var terms = new Terms(schedule, last, loan.rank(), loan.covenant());
            return new Debt(label, Sector.LENDERS, loan.principal(), rate, terms);
        }
    }
}
