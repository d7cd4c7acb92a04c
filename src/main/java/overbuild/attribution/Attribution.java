package overbuild.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import overbuild.experiment.Interval;
import overbuild.experiment.RunResult;
import overbuild.experiment.Tally;

/**
 * What each mechanism added to an outcome. All values are means over replications; since Shapley values are linear, they are those of the
 * mean outcome.
 *
 * @param inquest what was asked
 * @param rows what became of the runs, by arm
 * @param none the outcome when no mechanism acts
 * @param all the outcome when all act
 * @param values what each mechanism adds; they add up to the difference of the two
 * @param pairs what each pair of mechanisms adds beyond its members; where orders were sampled, only of those that were neighbours in one
 * @param noneAt the path when no mechanism acts, by tick
 * @param paths what each mechanism adds in each tick
 * @param replications replications that count
 * @param meaningless replications that do not, since the outcome has no meaning in one of their runs
 */
public record Attribution(
        Inquest inquest,
        List<List<RunResult<Reading>>> rows,
        Interval none,
        Interval all,
        List<Interval> values,
        List<Joint> pairs,
        List<Double> noneAt,
        List<List<Interval>> paths,
        int replications,
        int meaningless) {
    private static final double NOTHING = 1e-12;

    /**
     * Two mechanisms.
     *
     * @param one the first, by its place
     * @param other the second
     * @param value what both together add beyond each
     */
    public record Joint(int one, int other, Interval value) {}

    /** What runs say; values are NaN when no replication counts. */
    static Attribution of(Inquest inquest, List<List<RunResult<Reading>>> rows) {
        var whole = Sample.whole(rows, inquest.runs());
        var counted = whole.stream().filter(Sample::hasMeaning).toList();
        return new Reckoning(inquest, counted).attribution(rows, whole.size() - counted.size());
    }

    /** How many runs there were to be, and what became of them. */
    public Tally tally() {
        return Tally.of(inquest.runs(), rows);
    }

    /** The mechanisms by what they add, the most first. */
    public List<Integer> ranked() {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -values.get(k).mean()))
                .toList();
    }

    /** The tick in which a mechanism acted most, either way; nothing where it never did. */
    public OptionalInt peak(int mechanism) {
        int best = -1;
        double most = NOTHING;
        for (int tick = 0; tick < paths.size(); tick++) {
            double added = Math.abs(paths.get(tick).get(mechanism).mean());
            if (!(added > most)) continue;
            best = tick;
            most = added;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** What all mechanisms add together. */
    public double effect() {
        return all.mean() - none.mean();
    }
}
