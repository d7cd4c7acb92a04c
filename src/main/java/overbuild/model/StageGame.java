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

    /** Best reply of a firm in capacity at delivery to the rivals it sees. */
    double bestReply(int firm);

    /** Best reply of a firm to a given capacity of all its rivals together. */
    double bestReply(int firm, double rivals);

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
