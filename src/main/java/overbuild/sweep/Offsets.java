package overbuild.sweep;

/** Where the row of each run begins in the journal; memory is taken where rows are. */
final class Offsets {
    private static final int PAGE = 1 << 12;
    private final long[][] pages;
    private int count;

    Offsets(int runs) {
        pages = new long[runs / PAGE + 1][];
    }

    /** Notes where a row begins, which is never at 0. */
    void put(int run, long offset) {
        if (pages[run / PAGE] == null) pages[run / PAGE] = new long[PAGE];
        if (pages[run / PAGE][run % PAGE] == 0) count++;
        pages[run / PAGE][run % PAGE] = offset;
    }

    boolean has(int run) {
        return pages[run / PAGE] != null && pages[run / PAGE][run % PAGE] != 0;
    }

    long at(int run) {
        return pages[run / PAGE][run % PAGE];
    }

    int count() {
        return count;
    }
}
