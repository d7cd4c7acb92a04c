package overbuild.experiment;

import java.util.List;
import java.util.stream.Stream;
import overbuild.model.Check;

/**
 * When a test looks at runs of which more are to come, and how sure it must be each time so that it errs no more often in all.
 *
 * <p>Looks after a quarter, a half and all of n runs; a look spends alpha (n_k - n_{k-1})/n, so that levels add up to alpha.
 *
 * <p>Source: spending of errors, Lan and DeMets 1983; sum of levels, Bonferroni 1936.
 *
 * @param runs runs when all are done, n
 * @param alpha chance to err in all
 */
public record Looks(int runs, double alpha) {
    private static final int FEWEST = 30;

    public Looks {
        Check.that(runs >= 1, "there must be runs, but were %d", runs);
        Check.that(alpha > 0 && alpha < 1, "the level must lie between 0 and 1, but was %s", alpha);
    }

    /** After how many runs it looks; the last look is at the end. */
    public List<Integer> ends() {
        return Stream.of(runs / 4, runs / 2, runs)
                .filter(end -> end == runs || end >= FEWEST)
                .distinct()
                .toList();
    }

    /** The level of a look, by the runs at the look before and at this one. */
    public double level(int before, int now) {
        return alpha * (now - before) / runs;
    }

    /** The level of the last look, however early that comes for reasons that have nothing to do with the results. */
    public double last(int before) {
        return level(before, runs);
    }
}
