package overbuild.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Param;
import overbuild.model.Stream;

/**
 * Finds equilibria in which all players of a symmetric game mix alike.
 *
 * <p>On a support of two strategies these are the roots between 0 and 1 of the gain from one over the other,
 * sum over k of binom(N-1, k) x^k (1-x)^(N-1-k) (u(1, k) - u(2, k)), all of which are found; on larger supports Newton's method is
 * begun at random.
 *
 * <p>Source: Cheng, Reeves, Vorobeychik and Wellman 2004; roots as in Lane and Riesenfeld 1981.
 */
public record SymmetricNash(
        @Param(
                unit = "-",
                meaning = "Random starts for each support of three or more strategies",
                min = 1,
                max = 10000,
                standard = "12")
        int starts)
        implements Solver {
    private static final int MOST_STRATEGIES = 10;
    private static final double SAME = 1e-7;
    private static final double NEGATIVE = 1e-9;

    public SymmetricNash {
        Check.ranges(SymmetricNash.class, starts);
    }

    @Override
    public boolean takes(PayoffTable game) {
        return game.strategies(0) <= MOST_STRATEGIES && SymmetricGame.of(game).isPresent();
    }

    @Override
    public Found find(PayoffTable game) {
        Check.that(
                takes(game),
                "SymmetricNash is for equal players with at most %d strategies, not for %s",
                MOST_STRATEGIES,
                game);
        var search = new Search(game, SymmetricGame.of(game).orElseThrow(), starts);
        for (long set = 1; set < 1L << game.strategies(0); set++) search.support(Supports.members(set));
        return search.found();
    }

    /** One search while it goes on. */
    private static final class Search {
        private final PayoffTable game;
        private final SymmetricGame symmetric;
        private final int starts;
        private final List<Profile> profiles = new ArrayList<>();
        private final List<String> notes = new ArrayList<>(List.of("asymmetric equilibria were not looked for"));

        Search(PayoffTable game, SymmetricGame symmetric, int starts) {
            this.game = game;
            this.symmetric = symmetric;
            this.starts = starts;
        }

        Found found() {
            if (game.strategies(0) > 2) notes.add("may have missed equilibria on supports of three or more strategies");
            return new Found(List.copyOf(profiles), notes);
        }

        void support(int[] support) {
            if (support.length == 1) add(mixture(support, 1));
            else if (support.length == 2) pair(support);
            else for (int k = 0; k < starts; k++) fromStart(support, k);
        }

        private void pair(int[] support) {
            var gains = symmetric.gains(support[0], support[1]);
            var roots = new BernsteinRoots(gains);
            for (double x : roots.roots()) add(mixture(support, x, 1 - x));
            if (Arrays.stream(gains).allMatch(gain -> gain == 0)) {
                notes.add("strategies %s always earn the same, so that all mixtures of them do"
                        .formatted(Arrays.toString(support)));
            }
            if (!roots.areSeparated()) notes.add("some mixtures may stand for several that lie close together");
        }

        private double[] mixture(int[] support, double... weights) {
            var mixture = new double[game.strategies(0)];
            for (int k = 0; k < support.length; k++) mixture[support[k]] = weights[k];
            return mixture;
        }

        private void fromStart(int[] support, int number) {
            var draws = new Draws(1);
            var weights = IntStream.of(support)
                    .mapToDouble(s -> -Maths.log(draws.uniform(Stream.START, Arrays.toString(support) + s, number)))
                    .toArray();
            double sum = Arrays.stream(weights).reduce(0, Double::sum);
            var start =
                    mixture(support, Arrays.stream(weights).map(w -> w / sum).toArray());
            new IndifferentSupport(
                            game.normalised(),
                            Collections.nCopies(game.size(), support).toArray(int[][]::new))
                    .polish(Collections.nCopies(game.size(), start).toArray(double[][]::new))
                    .ifPresent(mix -> add(mix[0]));
        }

        private void add(double[] mixture) {
            if (Arrays.stream(mixture).anyMatch(p -> p < -NEGATIVE)) return;
            var shares = Profile.shares(
                    Arrays.stream(mixture).map(p -> Math.max(0, p)).toArray());
            var profile = new Profile(Collections.nCopies(game.size(), shares));
            boolean known = profiles.stream().anyMatch(one -> one.isNear(profile, SAME));
            double regret = profile.regrets(game).get(0);
            if (!known && regret <= 1e-9 * game.range(0)) profiles.add(profile);
        }
    }
}
