package overbuild.attribution;

/** Which coalitions of mechanisms are run in a replication, and what their worth says of each. In arm 0 none acts, in the last all do. */
public sealed interface Coalitions permits EveryCoalition, RandomOrders {
    /** Most mechanisms of which every coalition is run. */
    int FEW = 10;

    /** Most mechanisms. */
    int MOST = 30;

    /** Every coalition of few mechanisms, random orders of more. */
    static Coalitions of(int mechanisms, long seed) {
        return mechanisms <= FEW ? new EveryCoalition(mechanisms) : new RandomOrders(mechanisms, seed);
    }

    /** How many mechanisms there are. */
    int mechanisms();

    /** Runs of a replication. */
    int arms();

    /** The mechanisms that act in a run, as bits. */
    int acting(int arm, int replication);

    /** What each mechanism adds, by the worth of each run; the values add up to that of the last less that of the first. */
    double[] values(double[] worth, int replication);

    /** What each pair of mechanisms adds beyond its members, by pair as {@link Pairs} counts them; NaN where that is not told. */
    double[] interactions(double[] worth, int replication);
}
