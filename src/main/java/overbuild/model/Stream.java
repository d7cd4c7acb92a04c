package overbuild.model;

/** The purposes for which random numbers are drawn; each has its own stream. */
public enum Stream {
    /** Shocks to demand. */
    DEMAND(1),
    /** Whether a firm revises its plan. */
    REVISION(2),
    /** Which action a noisy decision rule takes. */
    DECISION(3),
    /** Whether an outsider considers entry. */
    ENTRY(4),
    /** Attributes of firms drawn from a distribution. */
    POPULATION(5),
    /** Seeds of replications. */
    REPLICATION(6),
    /** When the race for a prize is decided, and who wins it. */
    PRIZE(7),
    /** Whether the breach of a pact is found out. */
    MONITORING(8),
    /** Whether a project makes progress. */
    SLIPPAGE(11),
    /** How users are spread over regional markets, and which of them a firm serves. */
    REGION(12),
    /** Whether a firm looks at what its rivals ordered. */
    INSPECTION(17),
    /** Where a solver of games begins. */
    START(20),
    /** Seeds of runs of a sweep that share no chance. */
    SWEEP(47),
    /** Noise in the prices of shares. */
    SHARES(18),
    /** Where the points of a design of experiments lie. */
    DESIGN(30),
    /** Which rows of a sample are drawn again to see how far an estimate is off. */
    RESAMPLE(31),
    /** Where a calibration looks, and how far what it makes up is off. */
    CALIBRATION(52);

    private final long key;

    Stream(long key) {
        this.key = key;
    }

    /** The number that keys the stream; never reused, so that adding a purpose leaves the others' draws alone. */
    public long key() {
        return key;
    }
}
