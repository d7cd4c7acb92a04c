package overbuild.model;

/**
 * The capacity game of one tick as its players see it: everyone chooses capacity at delivery, knowing last tick's public
 * data and this tick's market. Payoffs depend on rivals only through their sum and the leader.
 */
public interface StageGame {
    /** Number of firms, outsiders included. */
    int firms();

    /** Own capacity of a firm that survives to delivery, with its pipeline, structure units. */
    double own(int firm);

    /** Rivals' capacity at delivery as the firm sees it, structure units. */
    double rivals(int firm);

    /** Largest capacity at delivery among all firms, structure units. */
    double leader();

    /** Fastest growth from today to delivery among firms with capacity, as a factor. */
    double leaderGrowth();

    /** Capacity of all firms today, structure units. */
    double today();

    /**
     * Best reply of a firm in capacity at delivery to the rivals it sees; with more than 50 firms in the market, its capacity times
     * the believed margin over user cost.
     */
    double bestReply(int firm);

    /** Best reply of a firm when its rivals together have a given capacity, in today's proportions. */
    double bestReply(int firm, double rivals);

    /**
     * Capacity of a firm that thinks a number of steps ahead: at 0 it keeps what it has, at 1 it replies to the rivals it sees, at k
     * to rivals who think k-1 steps ahead; a choice from the ladder where there is one.
     */
    double reasoned(int firm, int steps);

    /** The firm's share of the joint-profit capacity: best replies scaled to the joint-profit total. */
    double restraint(int firm);

    /** Payoff per year of a capacity at delivery, (16), in money. */
    double payoff(int firm, double capacity);

    /** Price that the firm expects at delivery when it has a capacity, at full use of all believed capacity. */
    double believedPrice(int firm, double capacity);

    /** User cost per year of one structure at delivery for the firm, in money. */
    double userCost(int firm);

    /** Full cost per year of a structure in use: user cost and the cost of serving, in money. */
    double unitCost(int firm);
}
