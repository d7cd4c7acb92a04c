package overbuild.sensitivity;

import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * How much of an outcome's variance comes from the parameters, and how much from the seeds.
 *
 * <p>Var(Y) = Var(E[Y|x]) + E[Var(Y|x)], the law of total variance. The second part is split again: what a seed does everywhere
 * alike, which common random numbers take out of comparisons, and what it does at some points only.
 *
 * <p>Source: two-way random effects, Searle, Casella and McCulloch 1992.
 *
 * @param variance variance of the outcome of a run
 * @param parameters share that the parameters explain
 * @param seeds share that seeds explain, alike at all points
 * @param both share of seeds that do something else at other points
 * @param points points of which all runs are there
 * @param missing points left out, because a run failed or is missing
 */
public record NoiseSplit(double variance, Estimate parameters, Estimate seeds, Estimate both, int points, int missing) {
    /**
     * The split of outcomes at points that fill the space evenly.
     *
     * @throws IllegalArgumentException when there is one replication, fewer than two whole points, or no variance
     */
    public static NoiseSplit of(Outcomes outcomes, Bootstrap bootstrap) {
        var whole = IntStream.range(0, outcomes.points())
                .filter(point -> outcomes.isWhole(point, 1))
                .toArray();
        return of(outcomes, whole, 1, outcomes.points() - whole.length, bootstrap);
    }

    /** The split over rows of so many points that belong together. */
    static NoiseSplit of(Outcomes outcomes, int[] rows, int together, int missing, Bootstrap bootstrap) {
        Check.that(outcomes.replications() > 1, "the noise of seeds cannot be split off from one replication");
        Check.that(rows.length > 1, "the noise of seeds cannot be split off at fewer than 2 points");
        var shares = bootstrap.estimates(rows.length, counts -> split(outcomes, rows, together, counts));
        double variance = shares.get(3).value();
        Check.that(variance > 0, "the outcome does not vary");
        return new NoiseSplit(variance, shares.get(0), shares.get(1), shares.get(2), rows.length * together, missing);
    }

    private static double[] split(Outcomes outcomes, int[] rows, int together, int[] counts) {
        var moments = new Moments(outcomes.mean(rows[0]), outcomes.replications());
        for (int k = 0; k < rows.length; k++) {
            for (int which = 0; which < together; which++) moments.add(outcomes.at(rows[k] + which), counts[k]);
        }
        double parameters = moments.between();
        double both = moments.withOneSeed() - parameters;
        double variance = parameters + moments.within();
        return new double[] {parameters / variance, (moments.within() - both) / variance, both / variance, variance};
    }
}
