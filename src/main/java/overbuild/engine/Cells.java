package overbuild.engine;

import overbuild.model.Frame;
import overbuild.model.Maths;

/**
 * What the cells of a stage game are worth: the payoff (16) of the firm's own decision when everyone's capacity at delivery is given.
 *
 * <p>A firm sees of a rival what it sees when it decides, and of what the cell adds everything: psi neglects what is on order
 * already, while a cell asks what if the rival did this. K_j seen by i = surviving_j + psi_i pipeline_j + max(0, K_j - K~_j). So where
 * rivals add nothing, payoffs with fear are those of the decision, to the last bit. What comes true counts all of K_j.
 */
final class Cells {
    private final Setup setup;
    private final Draft draft;
    private final CapacityGame game;
    private final int region;
    private final Truth truth;
    private final Payoff[][] payoffs;

    Cells(Setup setup, Draft draft, int region) {
        this.setup = setup;
        this.draft = draft;
        this.region = region;
        game = draft.games[region];
        truth = new Truth(setup, draft);
        payoffs = new Payoff[Frame.values().length][draft.size()];
    }

    /**
     * Payoff of a firm per year.
     *
     * @param capacity capacity of every firm at delivery
     */
    double payoff(Frame frame, int firm, double[] capacity) {
        double own = capacity[firm];
        double rivals = rivals(frame, firm, capacity);
        var payoff = payoff(frame, firm);
        double effort = effort(frame, payoff, firm, capacity, rivals);
        return payoff.against(effort, leader(firm, capacity)).value(own, rivals) - game.haste(firm, own);
    }

    /** What users get out of a cell per year, before anyone's cost, with demand and technology as a firm sees them. */
    double usersWorth(Frame frame, int firm, double[] capacity) {
        return payoff(frame, firm).usersWorth(capacity[firm], rivals(frame, firm, capacity));
    }

    /** What a capacity costs a firm per year. */
    double cost(Frame frame, int firm, double capacity) {
        return payoff(frame, firm).cost() * capacity + game.haste(firm, capacity);
    }

    private Payoff payoff(Frame frame, int firm) {
        var row = payoffs[frame.ordinal()];
        if (row[firm] == null) row[firm] = build(frame, game.payoff(firm), firm);
        return row[firm];
    }

    private Payoff build(Frame frame, Payoff decided, int firm) {
        return switch (frame) {
            case FEAR -> decided;
            case BELIEVED -> decided.fearless();
            case TRUE -> comingTrue(decided, firm);
        };
    }

    private Payoff comingTrue(Payoff decided, int firm) {
        double carries = truth.carries();
        double cost = game.userCost(firm) + setup.scenario.structures().upkeep() + carries * truth.serving(firm);
        double free = CapacityGame.ALMOST_FREE * draft.world.structurePrice();
        var contest = draft.contest;
        double prize = contest.value() + contest.hazard() * contest.stake();
        return decided.coming(truth.shifter(region), carries, Math.max(free, cost), prize);
    }

    private double rivals(Frame frame, int firm, double[] capacity) {
        double sum = frame == Frame.TRUE ? 0 : game.rivals(firm);
        for (int k = 0; k < capacity.length; k++) {
            if (k != firm && setup.regions.has(region, k))
                sum += frame == Frame.TRUE ? capacity[k] : added(k, capacity);
        }
        return sum;
    }

    private double added(int firm, double[] capacity) {
        return Math.max(0, capacity[firm] - game.own(firm));
    }

    private double effort(Frame frame, Payoff payoff, int firm, double[] capacity, double rivals) {
        if (payoff.prize() == 0 || payoff.decisiveness() == 1) return rivals;
        double sum = 0;
        for (int k = 0; k < capacity.length; k++) {
            if (k == firm || !setup.regions.has(region, k)) continue;
            double seen = frame == Frame.TRUE ? capacity[k] : game.delivered().seen(firm, k) + added(k, capacity);
            sum += Maths.pow(seen, payoff.decisiveness());
        }
        return sum;
    }

    private double leader(int firm, double[] capacity) {
        double leader = game.delivered().leaderBeside(firm);
        for (int k = 0; k < capacity.length; k++) {
            if (k != firm && setup.regions.has(region, k)) leader = Math.max(leader, capacity[k]);
        }
        return leader;
    }
}
