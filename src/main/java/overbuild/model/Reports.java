package overbuild.model;

/**
 * What everybody in a regional market can read before deciding: this tick's market and what its firms report. Firms of other markets
 * do not compete. Worked out when it is asked for.
 */
public interface Reports {
    /** Price of this tick, money per service unit. */
    double price();

    /** Services sold by all firms in this tick, service units per year. */
    double quantity();

    /** Services sold by a firm in this tick, service units per year. */
    double sales(int firm);

    /**
     * Economic profit of a firm in this tick's market at a yearly rate, in money: sales and prize less the cost of serving, upkeep and
     * the user cost of structures and equipment.
     */
    double profit(int firm);

    /** Gain of a firm's shares since last tick, log; 0 where none are traded. */
    double shareGain(int firm);

    /** Whether a firm decides, as opposed to one that waits outside or belongs to its creditors. */
    boolean competes(int firm);

    /** Structures of a firm in service today. */
    double structures(int firm);

    /** Structures of a firm on order before the decisions of this tick. */
    double onOrder(int firm);

    /** Structures that a firm ordered last tick; 0 in the first. */
    double ordered(int firm);

    /** Structures that all firms ordered last tick. */
    double orderedByAll();

    /** Rung of the ladder that a firm chose last tick; the lowest when it chose none. */
    int level(int firm);

    /** Firms that decide. */
    int competing();

    /** Firms that decide and chose a rung of the ladder last tick; those that chose none count as on the lowest. */
    int onRung(int level);
}
