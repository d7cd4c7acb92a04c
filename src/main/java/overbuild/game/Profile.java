package overbuild.game;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * A mixed strategy for every player, drawn independently.
 *
 * <p>The regret of a player is what its best reply earns more: max_s u_i(s, x) - u_i(x).
 *
 * <p>Source: Nash 1951.
 *
 * @param mixtures for each player the probability of each of its strategies
 */
public record Profile(List<List<Double>> mixtures) implements Play {
    private static final double ROUNDING = 1e-9;

    public Profile {
        mixtures = mixtures.stream().map(List::copyOf).toList();
        mixtures.forEach(Profile::check);
    }

    private static void check(List<Double> mixture) {
        double sum = 0;
        for (double probability : mixture) {
            Check.that(
                    probability >= 0 && probability <= 1, "a probability must lie in [0, 1], but was %s", probability);
            sum += probability;
        }
        Check.that(Math.abs(sum - 1) <= ROUNDING, "probabilities must sum to 1, but summed to %s", sum);
    }

    /** The profile with these probabilities, in proportion where they do not sum to 1 for rounding. */
    static Profile of(double[][] mixtures) {
        return new Profile(Arrays.stream(mixtures).map(Profile::shares).toList());
    }

    /** Weights in proportion, so that they sum to 1. */
    static List<Double> shares(double[] weights) {
        double sum = DoubleStream.of(weights).reduce(0, (a, b) -> a + b);
        return DoubleStream.of(weights)
                .map(weight -> Math.min(1, weight / sum))
                .boxed()
                .toList();
    }

    /** Every player plays one strategy. */
    public static Profile pure(PayoffTable game, int... strategies) {
        return each(game, (player, strategy) -> strategy == strategies[player] ? 1 : 0);
    }

    /** Every player plays all of its strategies alike. */
    public static Profile uniform(PayoffTable game) {
        return each(game, (player, strategy) -> 1.0 / game.strategies(player));
    }

    private interface Weight {
        double of(int player, int strategy);
    }

    private static Profile each(PayoffTable game, Weight weight) {
        return new Profile(IntStream.range(0, game.size())
                .mapToObj(player -> list(game.strategies(player), k -> weight.of(player, k)))
                .toList());
    }

    private static List<Double> list(int size, IntToDoubleFunction value) {
        return IntStream.range(0, size).mapToDouble(value).boxed().toList();
    }

    /** The probability that a player plays a strategy. */
    public double probability(int player, int strategy) {
        return mixtures.get(player).get(strategy);
    }

    /** Whether everybody plays one strategy. */
    public boolean isPure() {
        return mixtures.stream().allMatch(mixture -> mixture.contains(1.0));
    }

    /** Whether no probability differs from that of another profile by more than a little. */
    public boolean isNear(Profile other, double little) {
        return IntStream.range(0, mixtures.size())
                .allMatch(player -> IntStream.range(0, mixtures.get(player).size())
                        .allMatch(k -> Math.abs(probability(player, k) - other.probability(player, k)) <= little));
    }

    @Override
    public List<Double> payoffs(PayoffTable game) {
        var mixed = mixed(game);
        return list(game.size(), player -> game.lowest(player) + mixed.payoff(player));
    }

    @Override
    public List<Double> regrets(PayoffTable game) {
        return list(game.size(), mixed(game)::regret);
    }

    /** What each strategy of a player earns while the others mix. */
    public List<Double> replies(PayoffTable game, int player) {
        var replies = mixed(game).replies(player);
        return list(replies.length, strategy -> game.lowest(player) + replies[strategy]);
    }

    private Mixtures mixed(PayoffTable game) {
        return new Mixtures(game, weights());
    }

    /** The probabilities as arrays of their own. */
    double[][] weights() {
        return mixtures.stream()
                .map(mixture -> mixture.stream().mapToDouble(p -> p).toArray())
                .toArray(double[][]::new);
    }
}
