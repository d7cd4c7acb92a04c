package overbuild.engine;

import java.util.Arrays;
import overbuild.model.Maths;
import overbuild.model.Prospect;
import overbuild.model.StageGame;
import overbuild.model.Status;
import overbuild.model.Thinkers;
import overbuild.model.World;
import overbuild.prize.Contest;
import overbuild.scenario.Fear;

/** The stage game of one region and tick, built from a draft after the market has cleared and beliefs are formed. */
final class CapacityGame implements StageGame {
    /** Lowest yearly cost that plans give a structure, over its price, where its price rises faster than money costs. */
    static final double ALMOST_FREE = 1e-6;

    private final Setup setup;
    private final Contracts contracts;
    private final Draft draft;
    private final int region;
    private final World world;
    private final Contest contest;
    private final Status[] status;
    private final Delivered delivered;
    private final Expectations expected;
    private final Payoff[] payoffs;
    private final BestReplies[] solvers;
    private final int[] twin;
    private final double[] replies;
    private final double[] joint;
    private final Reasoning reasoning = new Reasoning(this, null);
    private Reasoning hierarchy;
    private int lastBuilt = -1;
    private double sumReplies = Double.NaN;

    CapacityGame(Setup setup, Contracts contracts, Draft draft, int region) {
        this.setup = setup;
        this.contracts = contracts;
        this.draft = draft;
        this.region = region;
        world = draft.world;
        contest = draft.contest;
        status = setup.regions.within(region, draft.status);
        delivered = new Delivered(setup, draft, status);
        expected = new Expectations(setup, draft, region);
        int n = draft.size();
        payoffs = new Payoff[n];
        solvers = new BestReplies[n];
        twin = new int[n];
        replies = new double[n];
        joint = new double[n];
        Arrays.fill(replies, Double.NaN);
        Arrays.fill(joint, Double.NaN);
    }

    @Override
    public int firms() {
        return draft.size();
    }

    @Override
    public double own(int firm) {
        return delivered.own(firm);
    }

    @Override
    public double rivals(int firm) {
        return delivered.rivals(firm);
    }

    @Override
    public double leader() {
        return delivered.leader();
    }

    @Override
    public double leaderGrowth() {
        return delivered.leaderGrowth();
    }

    @Override
    public double today() {
        double sum = 0;
        for (int k = 0; k < draft.size(); k++) if (setup.regions.has(region, k)) sum += draft.structures[k];
        return sum;
    }

    @Override
    public double bestReply(int firm) {
        if (Double.isNaN(replies[firm])) {
            double last = draft.firm(firm).decision().target();
            replies[firm] = delivered.inMarket() > Crowd.FIRMS
                    ? crowdTarget(firm, Prospect.against(rivals(firm)))
                    : paced(firm, payoff(firm), rivals(firm), solver(firm).to(rivals(firm), last));
        }
        return replies[firm];
    }

    @Override
    public double bestReply(int firm, Prospect prospect) {
        if (delivered.inMarket() > Crowd.FIRMS) return crowdTarget(firm, prospect);
        var payoff = payoff(firm, prospect);
        double rivals = prospect.rivals();
        return paced(firm, payoff, rivals, BestReplies.to(payoff, rivals, bestReply(firm)));
    }

    /** The payoff in a future: rivals grow or shrink in the proportions that the firm sees. */
    private Payoff payoff(int firm, Prospect prospect) {
        var payoff = payoff(firm);
        double seen = rivals(firm);
        double rivals = prospect.rivals();
        double scale = seen > 0 ? rivals / seen : 0;
        double effort = seen > 0
                ? payoff.effort() * Maths.pow(scale, contest.decisiveness())
                : Maths.pow(rivals, contest.decisiveness());
        double leader = seen > 0 ? payoff.leader() * scale : rivals;
        double cost = payoff.cost() + (prospect.hurdle() - 1) * userCost(firm);
        return payoff.against(effort, leader).facing(payoff.shifter() * prospect.demand(), cost);
    }

    /** A best reply when growing fast costs, (7). */
    private double paced(int firm, Payoff payoff, double rivals, double reply) {
        if (setup.adjustment.weight() == 0) return reply;
        return Adjustment.reply(payoff, rivals, own(firm), reply, steepness(firm));
    }

    /** Rise of the yearly marginal cost of a structure with the order, because growing fast costs. */
    private double steepness(int firm) {
        return setup.adjustment.steepness(userCost(firm), draft.base(firm));
    }

    /** What growing to a capacity at delivery adds to a firm's cost per year. */
    double haste(int firm, double capacity) {
        double order = capacity - own(firm);
        if (setup.adjustment.weight() == 0 || order <= 0) return 0;
        return 0.5 * steepness(firm) * order * order / planTicks();
    }

    private int planTicks() {
        var menu = setup.scenario.game().menu();
        return menu == null ? 1 : menu.planTicks();
    }

    @Override
    public double reasoned(int firm, int steps) {
        return reasoning.capacity(firm, steps);
    }

    @Override
    public double hierarchy(int firm, int steps, double mean) {
        var thinkers = new Thinkers(mean);
        if (hierarchy == null || !hierarchy.about(thinkers)) hierarchy = new Reasoning(this, thinkers);
        return hierarchy.capacity(firm, steps);
    }

    /**
     * Capacity at delivery that a level of capex leads to when it is kept for the plan's length.
     *
     * <p>K~ + m x / (p_K + A p_W). Where equipment binds, only what is equipped counts: the money first fills the structures that
     * will stand empty by then, worn equipment included, and buys structures with their equipment with the rest.
     */
    @Override
    public double reach(int firm, double level) {
        double money = setup.scenario.game().menu().planTicks() * level;
        double filling = draft.equipmentPrice() * world.technology();
        if (!setup.binds || filling == 0) return own(firm) + bought(firm, money);
        double empty = Math.max(0, own(firm) - delivered.equipped(firm));
        double filled = Math.min(empty, money / filling);
        return own(firm) - empty + filled + bought(firm, money - filled * filling);
    }

    /** Structures with their equipment that money buys in equal orders over the plan's length. */
    private double bought(int firm, double money) {
        double each = setup.unitPrice(draft);
        if (setup.adjustment.weight() == 0) return money / each;
        int ticks = planTicks();
        return ticks * setup.adjustment.units(draft.structurePrice(), each, money / ticks, draft.base(firm));
    }

    /** Capacity at delivery as it stands today. */
    Delivered delivered() {
        return delivered;
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
        if (menu == null) return paced(firm, payoff, rivals, BestReplies.to(payoff, rivals, bestReply(firm)));
        double best = own(firm);
        double highest = Double.NEGATIVE_INFINITY;
        for (double level : menu.levels()) {
            double capacity = reach(firm, level);
            double value = payoff.value(capacity, rivals) - haste(firm, capacity);
            if (value <= highest) continue;
            highest = value;
            best = capacity;
        }
        return best;
    }

    @Override
    public double restraint(int firm) {
        return restraint(firm, firm);
    }

    @Override
    public double restraint(int viewer, int firm) {
        if (Double.isNaN(sumReplies)) {
            sumReplies = 0;
            for (int k = 0; k < draft.size(); k++) if (status[k] == Status.ACTIVE) sumReplies += bestReply(k);
        }
        if (status[firm] != Status.ACTIVE || !(sumReplies > 0)) return 0;
        return jointProfit(viewer) * bestReply(firm) / sumReplies;
    }

    @Override
    public double jointProfit(int firm) {
        if (Double.isNaN(joint[firm])) joint[firm] = BestReplies.to(payoff(firm).alone(), 0, 0);
        return joint[firm];
    }

    @Override
    public double payoff(int firm, double capacity) {
        return payoff(firm).value(capacity, rivals(firm)) - haste(firm, capacity);
    }

    @Override
    public double profit(int firm, double capacity) {
        return payoff(firm).profit(capacity, rivals(firm)) - haste(firm, capacity);
    }

    @Override
    public double payoff(int firm, double capacity, Prospect prospect) {
        return payoff(firm, prospect).value(capacity, prospect.rivals()) - haste(firm, capacity);
    }

    @Override
    public double worth(int firm, double capacity) {
        return payoff(firm).worth(capacity, rivals(firm)) + userCost(firm);
    }

    @Override
    public double carries(int firm) {
        return payoff(firm).carries();
    }

    @Override
    public double serves(int firm) {
        if (setup.binds && setup.scenario.game().menu() != null) return setup.loadFactor * delivered.services(firm);
        double lifted = setup.disembodied(expected.carries(firm) / (world.technology() * setup.loadFactor));
        double kept = Maths.power(1 - setup.decay, setup.delivery);
        double arriving = Math.max(0, own(firm) - kept * draft.structures[firm]);
        return kept * lifted * setup.loadFactor * draft.effective[firm] + arriving * expected.carries(firm);
    }

    @Override
    public double growth(int firm) {
        return expected.today() > 0 ? expected.shifter(firm) / expected.today() : 1;
    }

    @Override
    public double requiredYield(int firm) {
        return expected.requiredYield(firm);
    }

    @Override
    public double believedPrice(int firm, double capacity) {
        return payoff(firm).price(capacity, rivals(firm));
    }

    @Override
    public double userCost(int firm) {
        return expected.userCost(firm);
    }

    @Override
    public double unitCost(int firm) {
        return payoff(firm).cost();
    }

    /** Believed demand shifter at delivery, (14). */
    double believedShifter(int firm) {
        return expected.shifter(firm);
    }

    /**
     * What the firm believes a structure will earn per year at delivery, after the cost of serving, of its equipment and of upkeep:
     * today's margin on its share of the traffic that it expects then.
     */
    double earnings(int firm) {
        double all = own(firm) + rivals(firm);
        var clearing = draft.clearings.get(region);
        double traffic = clearing.quantity() * expected.shifter(firm) / expected.today();
        double carried = all > 0 ? Math.min(payoff(firm).carries(), traffic / all) : 0;
        double margin = Math.max(0, clearing.price() - setup.fullCost(draft, firm));
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
        double carries = expected.carries(firm);
        double serving = carries * expected.serving(firm);
        double free = ALMOST_FREE * world.structurePrice();
        double cost =
                Math.max(free, userCost(firm) + setup.scenario.structures().upkeep() + serving);
        double own = setup.firms.get(firm).believedPrize;
        double prize = Double.isNaN(own) || draft.prize.decided() ? contest.believed() : own;
        double shifter = expected.shifter(firm);
        var signed = contracts.signed(draft, firm, setup.delivery);
        boolean twins = lastBuilt >= 0 && !signed.isPresent() && payoffs[lastBuilt].same(shifter, carries, cost, prize);
        twin[firm] = twins ? lastBuilt : firm;
        if (twin[firm] != firm) return payoffs[lastBuilt];
        return new Payoff(
                setup.regions.curve(region),
                shifter,
                carries,
                expected.fleet(),
                cost,
                expected.elasticity(),
                prize,
                contest.decisiveness(),
                prize > 0 ? delivered.effort(firm, contest.decisiveness()) : 0,
                delivered.leaderBeside(firm),
                delivered.inMarket() + (status[firm].operates() ? 0 : 1),
                setup.scenario.game().fear(),
                appraisal(firm),
                signed);
    }

    private Appraisal appraisal(int firm) {
        var fear = setup.scenario.game().fear();
        if (!fear.present() || fear.on() != Fear.Standing.marketValue) return Appraisal.NONE;
        var values = new double[draft.size()];
        var capacities = new double[draft.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = status[k].operates() ? draft.marketValue(k) : Double.NaN;
            capacities[k] = own(k);
        }
        return Appraisal.of(values, capacities, firm);
    }

    private double crowdTarget(int firm, Prospect prospect) {
        return Crowd.target(payoff(firm), own(firm), userCost(firm), steepness(firm), prospect);
    }

    private BestReplies solver(int firm) {
        var payoff = payoff(firm);
        int first = twin[firm];
        if (solvers[first] == null) solvers[first] = new BestReplies(payoff);
        return solvers[first];
    }
}
