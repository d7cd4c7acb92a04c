package overbuild.model;

/**
 * The capacity game of one tick as its players see it: everyone chooses capacity at delivery, knowing last tick's public
 * data and this tick's market. Payoffs depend on rivals only through their sum and the leader. Each regional market has a game of its
 * own, in which the firms of the others own nothing and do not decide.
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

    /** Best reply of a firm in a future that it reckons with; among many as above. */
    double bestReply(int firm, Prospect prospect);

    /**
     * Capacity of a firm that thinks a number of steps ahead: at 0 it keeps what it has, at 1 it replies to the rivals it sees, at k
     * to rivals who think k-1 steps ahead; a choice from the ladder where there is one.
     */
    double reasoned(int firm, int steps);

    /**
     * Capacity of a firm that replies to a crowd which thinks fewer steps ahead than itself: each rival is expected at the mean of the
     * levels below, with Poisson weights.
     *
     * @param mean mean of the Poisson distribution of steps
     */
    double hierarchy(int firm, int steps, double mean);

    /** Capacity of all firms together that gives the largest joint profit, as a firm sees demand and cost. */
    double jointProfit(int firm);

    /** The firm's share of the joint-profit capacity: best replies scaled to the joint-profit total. */
    double restraint(int firm);

    /** The same share of another firm, with demand and cost as a first one sees them. */
    double restraint(int viewer, int firm);

    /** Payoff per year of a capacity at delivery, (16), in money. */
    double payoff(int firm, double capacity);

    /** That payoff without standing: profit and prize alone, whatever others have. */
    double profit(int firm, double capacity);

    /** The payoff in a future that the firm reckons with. */
    double payoff(int firm, double capacity, Prospect prospect);

    /** Capacity at delivery that a firm reaches with a level of capex, in money per tick, when it is kept for the plan's length. */
    double reach(int firm, double level);

    /**
     * What one more structure is believed to earn per year at delivery before its user cost, for a firm that has a capacity and takes
     * the price as given: sales less the cost of serving and upkeep, and its part in the prize, in money.
     */
    double worth(int firm, double capacity);

    /** Service units per year that a new structure is believed to bring to market at delivery. */
    double carries(int firm);

    /** Service units per year that own capacity is believed to bring to market at delivery without further orders. */
    double serves(int firm);

    /** Believed demand at delivery over demand today, at constant prices. */
    double growth(int firm);

    /** Price that the firm expects at delivery when it has a capacity, at full use of all believed capacity. */
    double believedPrice(int firm, double capacity);

    /** User cost per year of one structure at delivery for the firm, in money. */
    double userCost(int firm);

    /** What a structure has to yield per year over its price: interest, wear and the fall of its price, 1/year. */
    double requiredYield(int firm);

    /** Full cost per year of a structure in use: user cost and the cost of serving, in money. */
    double unitCost(int firm);
}
