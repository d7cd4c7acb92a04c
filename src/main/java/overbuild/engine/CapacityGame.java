package overbuild.engine;

import overbuild.model.DemandCurve;
import overbuild.model.Maths;
import overbuild.model.Stage;
import overbuild.model.StageGame;
import overbuild.model.Status;
import overbuild.model.UserCost;
import overbuild.model.World;
import overbuild.prize.Contest;
import overbuild.scenario.Beliefs;

/** The stage game of one tick, built from a draft after the market has cleared and beliefs are formed. */
final class CapacityGame implements StageGame {
    /** Lowest yearly cost that plans give a structure, over its price, where its price rises faster than money costs. */
    private static final double ALMOST_FREE = 1e-6;

    private static final double LARGEST_EXPONENT = 100;

    /** Above this number of firms nobody reckons with an influence of its own on the price. */
    private static final int CROWD = 50;

    private final Setup setup;
    private final Draft draft;
    private final World world;
    private final Contest contest;
    private final Status[] status;
    private final double[] surviving;
    private final double[] building;
    private final double[] announced;
    private final Payoff[] payoffs;
    private final BestReplies[] solvers;
    private final int[] twin;
    private final double[] replies;
    private final Reasoning reasoning = new Reasoning(this);
    private int lastBuilt = -1;
    private double sumSurviving;
    private double sumBuilding;
    private double sumAnnounced;
    private int inMarket;
    private double largest;
    private double second;
    private int largestFirm = -1;
    private double fastest;
    private double sumReplies = Double.NaN;
    private final double fleet;
    private final double[] lastDemand = {Double.NaN, 0};
    private final double[] lastTechnology = {Double.NaN, 0};
    private final double[] lastCarry = {Double.NaN, 0};

    CapacityGame(Setup setup, Draft draft) {
        this.setup = setup;
        this.draft = draft;
        world = draft.world;
        contest = setup.scenario.prize().contest(draft.tick);
        status = draft.status.clone();
        int n = draft.size();
        surviving = new double[n];
        building = new double[n];
        announced = new double[n];
        payoffs = new Payoff[n];
        solvers = new BestReplies[n];
        twin = new int[n];
        replies = new double[n];
        fleet = fleet();
        project();
    }

    private void project() {
        int at = draft.tick + setup.delivery;
        double keep = Maths.power(1 - setup.decay, setup.delivery);
        for (int k = 0; k < draft.size(); k++) {
            replies[k] = Double.NaN;
            if (!status[k].operates()) continue;
            surviving[k] = keep * draft.structures[k];
            var pipeline = draft.pipeline[k];
            building[k] = pipeline.projects().isEmpty() ? 0 : pipeline.surviving(at, setup.decay);
            announced[k] = announcedPart(k, at);
            building[k] -= announced[k];
            sumSurviving += surviving[k];
            sumBuilding += building[k];
            sumAnnounced += announced[k];
            inMarket++;
            rank(k);
        }
    }

    private double announcedPart(int firm, int at) {
        if (setup.scenario.structures().announcedTicks() == 0) return 0;
        double sum = 0;
        for (var project : draft.pipeline[firm].projects()) {
            if (setup.stage(project, draft.tick) != Stage.ANNOUNCED || project.dueAt() > at) continue;
            sum += project.units() * Maths.power(1 - setup.decay, at - project.dueAt());
        }
        return sum;
    }

    private void rank(int firm) {
        double own = own(firm);
        if (own > largest) {
            second = largest;
            largest = own;
            largestFirm = firm;
        } else {
            second = Math.max(second, own);
        }
        if (draft.structures[firm] > 0) fastest = Math.max(fastest, own / draft.structures[firm]);
    }

    /** What today's fleet brings to market relative to new structures, theta; with vintages of equipment, what fills them counts. */
    private double fleet() {
        if (setup.scenario.technology().structureShare() == 1 && !setup.vintages) return 1;
        double able = 0;
        double carried = 0;
        for (int k = 0; k < draft.size(); k++) {
            able += setup.layered ? draft.equipment[k] : draft.effective[k];
            carried += world.technology() * (setup.layered ? draft.lit[k] : draft.structures[k]);
        }
        return carried > 0 && able > 0 ? able / carried : 1;
    }

    @Override
    public int firms() {
        return draft.size();
    }

    @Override
    public double own(int firm) {
        return surviving[firm] + building[firm] + announced[firm];
    }

    @Override
    public double rivals(int firm) {
        var beliefs = setup.firms.get(firm).spec.beliefs();
        if (inMarket == (status[firm].operates() ? 1 : 0)) return 0;
        return Math.max(
                0,
                sumSurviving
                        - surviving[firm]
                        + beliefs.psi() * (sumBuilding - building[firm])
                        + beliefs.psiA() * (sumAnnounced - announced[firm]));
    }

    @Override
    public double leader() {
        return largest;
    }

    @Override
    public double leaderGrowth() {
        return fastest;
    }

    @Override
    public double today() {
        double sum = 0;
        for (double k : draft.structures) sum += k;
        return sum;
    }

    @Override
    public double bestReply(int firm) {
        if (Double.isNaN(replies[firm])) {
            double last = draft.firm(firm).decision().target();
            replies[firm] = inMarket > CROWD ? crowdTarget(firm) : solver(firm).to(rivals(firm), last);
        }
        return replies[firm];
    }

    @Override
    public double bestReply(int firm, double rivals) {
        double seen = rivals(firm);
        var payoff = payoff(firm);
        double scale = seen > 0 ? rivals / seen : 0;
        double effort = seen > 0
                ? payoff.effort() * Maths.pow(scale, contest.decisiveness())
                : Maths.pow(rivals, contest.decisiveness());
        double leader = seen > 0 ? payoff.leader() * scale : rivals;
        return BestReplies.to(payoff.against(effort, leader), rivals, bestReply(firm));
    }

    @Override
    public double reasoned(int firm, int steps) {
        return reasoning.capacity(firm, steps);
    }

    /**
     * Capacity at delivery that a level of capex leads to when it is kept for the plan's length.
     *
     * <p>K~ + m x / (p_K + A p_W). Where equipment binds, only what is equipped counts: the money first fills the structures that
     * will stand empty by then, worn equipment included, and buys structures with their equipment with the rest.
     */
    double reach(int firm, double level) {
        double money = setup.scenario.game().menu().planTicks() * level;
        double filling = world.equipmentPrice() * world.technology();
        if (!setup.binds || filling == 0) return own(firm) + money / setup.unitPrice(world);
        double empty = Math.max(0, own(firm) - equipped(firm));
        double filled = Math.min(empty, money / filling);
        return own(firm) - empty + filled + (money - filled * filling) / setup.unitPrice(world);
    }

    /** Structures whose equipment survives to delivery, with equipment on order. */
    private double equipped(int firm) {
        int at = draft.tick + setup.delivery;
        double kept = Maths.power(1 - setup.equipmentDecay, setup.delivery) * draft.lit[firm];
        return kept + draft.equipmentOrders[firm].surviving(at, setup.equipmentDecay) / world.technology();
    }

    /** Whether the firm decides, as opposed to one that waits outside or belongs to its creditors. */
    boolean decides(int firm) {
        return status[firm] == Status.ACTIVE;
    }

    /** The best choice on the scenario's menu against the rivals that the firm sees. */
    double bestChoice(int firm) {
        if (setup.scenario.game().menu() == null) return bestReply(firm);
        return bestChoice(firm, payoff(firm), rivals(firm));
    }

    /** The best choice on the scenario's menu for a payoff and rivals' total. */
    double bestChoice(int firm, Payoff payoff, double rivals) {
        var menu = setup.scenario.game().menu();
        if (menu == null) return BestReplies.to(payoff, rivals, bestReply(firm));
        double best = own(firm);
        double highest = Double.NEGATIVE_INFINITY;
        for (double level : menu.levels()) {
            double value = payoff.value(reach(firm, level), rivals);
            if (value <= highest) continue;
            highest = value;
            best = reach(firm, level);
        }
        return best;
    }

    @Override
    public double restraint(int firm) {
        if (Double.isNaN(sumReplies)) {
            sumReplies = 0;
            for (int k = 0; k < draft.size(); k++) if (status[k] == Status.ACTIVE) sumReplies += bestReply(k);
        }
        return sumReplies > 0 ? jointProfit(firm) * bestReply(firm) / sumReplies : 0;
    }

    /** Capacity of all firms together that gives the largest joint profit, as the firm sees demand and cost. */
    private double jointProfit(int firm) {
        var seen = payoff(firm);
        var alone = new Payoff(
                seen.curve(),
                seen.shifter(),
                seen.carries(),
                seen.fleet(),
                seen.cost(),
                seen.elasticity(),
                0,
                1,
                0,
                0,
                1,
                Payoff.NO_FEAR);
        return BestReplies.to(alone, 0, 0);
    }

    @Override
    public double payoff(int firm, double capacity) {
        return payoff(firm).value(capacity, rivals(firm));
    }

    @Override
    public double believedPrice(int firm, double capacity) {
        return payoff(firm).price(capacity, rivals(firm));
    }

    @Override
    public double userCost(int firm) {
        double rate = setup.rate(firm, draft.regime);
        if (rate != lastCarry[0]) {
            lastCarry[0] = rate;
            lastCarry[1] = UserCost.perYear(
                    world.structurePrice(), rate, setup.decay, world.structurePriceFall(), setup.delivery - 1);
        }
        return lastCarry[1];
    }

    @Override
    public double unitCost(int firm) {
        return payoff(firm).cost();
    }

    /** Believed demand shifter at delivery, (14). */
    double believedShifter(int firm) {
        double exponent =
                draft.believedGrowth[firm] * horizon(setup.firms.get(firm).spec.beliefs());
        if (exponent != lastDemand[0]) {
            lastDemand[0] = exponent;
            lastDemand[1] = world.shifter() * Maths.exp(Maths.clip(exponent, -LARGEST_EXPONENT, LARGEST_EXPONENT));
        }
        return lastDemand[1];
    }

    private double horizon(Beliefs beliefs) {
        double damping = beliefs.damping();
        return damping == 0 ? setup.delivery : (1 - Maths.exp(-damping * setup.delivery)) / damping;
    }

    /** Believed growth factor of technology to delivery. */
    private double believedTechnology(int firm) {
        double share = setup.firms.get(firm).spec.beliefs().kappaA();
        if (share != lastTechnology[0]) {
            lastTechnology[0] = share;
            lastTechnology[1] = share == 1
                    ? Maths.power(1 + world.technologyGrowth(), setup.delivery)
                    : Maths.exp(share * Maths.log(1 + world.technologyGrowth()) * setup.delivery);
        }
        return lastTechnology[1];
    }

    /**
     * What the firm believes a structure will earn per year at delivery, after the cost of serving, of its equipment and of upkeep:
     * today's margin on its share of the traffic that it expects then.
     */
    double earnings(int firm) {
        double all = own(firm) + rivals(firm);
        double traffic = draft.clearing.quantity() * believedShifter(firm) / world.shifter();
        double carried = all > 0 ? Math.min(payoff(firm).carries(), traffic / all) : 0;
        double margin = Math.max(0, draft.clearing.price() - setup.fullCost(draft, firm));
        return margin * carried - setup.scenario.structures().upkeep();
    }

    Payoff payoff(int firm) {
        if (payoffs[firm] == null) {
            payoffs[firm] = build(firm);
            lastBuilt = twin[firm];
        }
        return payoffs[firm];
    }

    private Payoff build(int firm) {
        double carries = world.technology() * believedTechnology(firm) * setup.loadFactor;
        double serving = carries * believedServing(firm);
        double free = ALMOST_FREE * world.structurePrice();
        double cost =
                Math.max(free, userCost(firm) + setup.scenario.structures().upkeep() + serving);
        double own = setup.firms.get(firm).believedPrize;
        double prize = Double.isNaN(own) ? contest.believed() : own;
        var curve = setup.scenario.demand().curve();
        double shifter = believedShifter(firm);
        twin[firm] = lastBuilt >= 0 && payoffs[lastBuilt].same(shifter, carries, cost, prize) ? lastBuilt : firm;
        if (twin[firm] != firm) return payoffs[lastBuilt];
        return new Payoff(
                curve,
                shifter,
                carries,
                fleet,
                cost,
                elasticity(curve),
                prize,
                contest.decisiveness(),
                prize > 0 ? effort(firm) : 0,
                firm == largestFirm ? second : largest,
                inMarket + (status[firm].operates() ? 0 : 1),
                setup.scenario.game().fear());
    }

    /** Target among many: own capacity times the believed margin over user cost, (18). */
    private double crowdTarget(int firm) {
        var payoff = payoff(firm);
        double price = payoff.price(own(firm), rivals(firm));
        double user = userCost(firm);
        double margin = payoff.carries() * price - (payoff.cost() - user);
        return user > 0 ? Math.max(0, own(firm) * margin / user) : own(firm);
    }

    private BestReplies solver(int firm) {
        var payoff = payoff(firm);
        int first = twin[firm];
        if (solvers[first] == null) solvers[first] = new BestReplies(payoff);
        return solvers[first];
    }

    /**
     * Cost of serving a service unit at delivery, the user cost of its equipment included whether the market clears on it or not:
     * a structure is worth nothing without. Today's trends go on as far as they are believed.
     */
    private double believedServing(int firm) {
        double running = setup.firms.get(firm).runningCost * world.runningCost();
        double believed = running * trend(firm, setup.operationFall[draft.tick]);
        double equipment = setup.fullCost(draft, firm) - running;
        return equipment == 0 ? believed : believed + equipment * trend(firm, world.equipmentPriceFall());
    }

    private double trend(int firm, double fall) {
        if (fall == 0) return 1;
        double share = setup.firms.get(firm).spec.beliefs().kappaA();
        if (share == 1) return Maths.power(1 - fall, setup.delivery);
        return Maths.exp(share * Maths.log(1 - fall) * setup.delivery);
    }

    private double elasticity(DemandCurve curve) {
        Double declared = setup.scenario.game().residualElasticity();
        if (declared != null) return declared;
        return Math.max(0.3, curve.elasticity(world.shifter(), draft.clearing.price()));
    }

    private double effort(int firm) {
        if (contest.decisiveness() == 1) return rivals(firm);
        var beliefs = setup.firms.get(firm).spec.beliefs();
        double sum = 0;
        for (int k = 0; k < draft.size(); k++) {
            if (k == firm || !status[k].operates()) continue;
            double seen = surviving[k] + beliefs.psi() * building[k] + beliefs.psiA() * announced[k];
            sum += Maths.pow(seen, contest.decisiveness());
        }
        return sum;
    }
}
