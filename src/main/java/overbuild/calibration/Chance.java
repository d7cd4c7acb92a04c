package overbuild.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Param;

/**
 * Which chance is for what. The seeds of a range are those of as many runs of a scenario whose seed is its first, so that
 * {@code run --seed} repeats them; no seed is in two ranges.
 *
 * @param fit first seed of runs that parameters are fitted on
 * @param runs how many of them a point gets
 * @param twins first seed of histories that are made up to be recovered
 * @param test first seed of runs that what was fitted is tested on
 * @param tests how many of them
 */
public record Chance(
        @Param(unit = "n", meaning = "First seed of runs to fit on", standard = "1000")
        long fit,

        @Param(unit = "n", meaning = "Runs of each point", min = 2, max = 10_000, standard = "20")
        int runs,

        @Param(unit = "n", meaning = "First seed of made-up histories", standard = "500000")
        long twins,

        @Param(unit = "n", meaning = "First seed of runs to test on", standard = "900000")
        long test,

        @Param(unit = "n", meaning = "Runs to test on", min = 2, max = 100_000, standard = "100")
        int tests) {
    public Chance {
        Check.ranges(Chance.class, fit, runs, twins, test, tests);
        Check.that(
                fit != twins && twins != test && fit != test,
                "fit, twins and test must begin with different seeds: what was fitted on is no test");
    }

    /** The seeds of a range. */
    static List<Long> seeds(long first, int runs) {
        return seeds(first, 0, runs);
    }

    /** Some of them, from a number on. */
    static List<Long> seeds(long first, int number, int runs) {
        var seeds = new ArrayList<Long>(runs);
        for (int k = number; k < number + runs; k++) seeds.add(new Draws(first).replication(k));
        return List.copyOf(seeds);
    }

    /**
     * Fails when a seed would be used twice.
     *
     * @param fitted how many are fitted on
     * @param histories how many are made up
     * @param scenarios seeds of scenarios, whose runs the validation of a scenario uses
     * @param validated how many of each
     */
    void check(int fitted, int histories, List<Long> scenarios, int validated) {
        Map<Long, String> taken = new TreeMap<>();
        claim(taken, "fit", seeds(fit, fitted));
        claim(taken, "twins", seeds(twins, histories));
        claim(taken, "test", seeds(test, tests));
        var own = new TreeMap<Long, String>();
        scenarios.stream().distinct().forEach(seed -> claim(own, "scenario", seeds(seed, validated)));
        seeds(fit, fitted).forEach(seed -> refuse(own, "fit", seed));
    }

    private static void claim(Map<Long, String> taken, String range, List<Long> seeds) {
        for (var seed : seeds) {
            refuse(taken, range, seed);
            taken.put(seed, range);
        }
    }

    private static void refuse(Map<Long, String> taken, String range, Long seed) {
        Check.that(
                !taken.containsKey(seed),
                "seed %s is one of %s and of %s: what was fitted on is no test",
                seed,
                taken.get(seed),
                range);
    }
}
