package overbuild.engine;

/** A run that broke one of the laws that always hold. */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int tick;
    private final String agent;
    private final String identity;
    private final double gap;

    /**
     * A broken law.
     *
     * @param tick when
     * @param agent whose books or plant
     * @param identity which law
     * @param gap by how much, relative to the larger side
     */
    public RunFailure(int tick, String agent, String identity, double gap) {
        super("tick " + tick + ", " + agent + ": " + identity + " is off by " + gap + " (relative)");
        this.tick = tick;
        this.agent = agent;
        this.identity = identity;
        this.gap = gap;
    }

    /** When. */
    public int tick() {
        return tick;
    }

    /** Whose books or plant. */
    public String agent() {
        return agent;
    }

    /** Which law. */
    public String identity() {
        return identity;
    }

    /** By how much, relative to the larger side. */
    public double gap() {
        return gap;
    }
}
