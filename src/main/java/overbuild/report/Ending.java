package overbuild.report;

/** Why a study that may stop by itself stopped. */
public enum Ending {
    /** More runs would not change the answer. */
    CLEAR("the answer is clear in every frame"),
    /** All runs that were allowed are made. */
    RUNS("the runs are spent"),
    /** All time that was allowed is over. */
    TIME("the time is spent"),
    /** Somebody ended it. */
    INTERRUPTED("it was interrupted");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
