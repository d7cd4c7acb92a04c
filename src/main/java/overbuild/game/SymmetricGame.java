package overbuild.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import overbuild.model.Check;
import overbuild.model.Maths;

/**
 * A game in which all players are in the same position: what a player earns depends on its own strategy and on how many of the others
 * play each. A game of N players with S strategies needs S times the ways to spread N - 1 others, instead of N times S to the power
 * of N payoffs.
 *
 * <p>Source: von Neumann and Morgenstern 1944; as a reduction Cheng, Reeves, Vorobeychik and Wellman 2004.
 */
public final class SymmetricGame {
    private static final double ROUNDING = 1e-10;
    private static final int MOST_SPREADS = 1_000_000;

    private final String title;
    private final List<String> players;
    private final List<String> strategies;
    private final Map<List<Integer>, Integer> places = new LinkedHashMap<>();
    private final double[][] payoffs;

    /** What a player earns. */
    @FunctionalInterface
    public interface Rule {
        /** The payoff of a strategy when so many of the others play each. */
        double payoff(int own, List<Integer> others);
    }

    private SymmetricGame(String title, List<String> players, List<String> strategies, Rule rule) {
        Check.that(players.size() >= 2, "a game needs at least 2 players, but there were %d", players.size());
        Check.that(!strategies.isEmpty(), "there must be at least one strategy");
        this.title = title;
        this.players = List.copyOf(players);
        this.strategies = List.copyOf(strategies);
        spread(new ArrayList<>(), players.size() - 1);
        this.payoffs = new double[strategies.size()][places.size()];
        places.forEach((others, place) -> {
            for (int own = 0; own < payoffs.length; own++) payoffs[own][place] = rule.payoff(own, others);
        });
    }

    /** The game of so many players whose payoffs follow a rule. */
    public static SymmetricGame of(String title, int players, List<String> strategies, Rule rule) {
        var names =
                IntStream.rangeClosed(1, players).mapToObj(k -> "Player " + k).toList();
        return new SymmetricGame(title, names, strategies, rule);
    }

    /** All ways to spread some players over the strategies not yet counted. */
    private void spread(List<Integer> counts, int left) {
        if (counts.size() == strategies.size() - 1) {
            var whole = new ArrayList<>(counts);
            whole.add(left);
            places.put(List.copyOf(whole), places.size());
            Check.that(places.size() <= MOST_SPREADS, "the others can be spread in more than %d ways", MOST_SPREADS);
            return;
        }
        for (int count = left; count >= 0; count--) {
            counts.add(count);
            spread(counts, left - count);
            counts.remove(counts.size() - 1);
        }
    }

    /** A game as a symmetric one, if all its players are in the same position. */
    public static Optional<SymmetricGame> of(PayoffTable game) {
        int count = game.strategies(0);
        for (int player = 1; player < game.size(); player++) {
            if (game.strategies(player) != count) return Optional.empty();
        }
        var names = game.players().stream().map(Player::name).toList();
        var own = game.players().get(0).strategies();
        var symmetric = new SymmetricGame(
                game.title(), names, own, (strategy, others) -> game.payoff(0, cell(game, strategy, others)));
        return symmetric.describes(game) ? Optional.of(symmetric) : Optional.empty();
    }

    /** A cell in which the first player has a strategy and the others are spread in order. */
    private static int cell(PayoffTable game, int own, List<Integer> others) {
        var cell = new int[game.size()];
        cell[0] = own;
        int player = 1;
        for (int k = 0; k < others.size(); k++) {
            for (int n = 0; n < others.get(k); n++) cell[player++] = k;
        }
        return game.cell(cell);
    }

    private boolean describes(PayoffTable game) {
        double slack = ROUNDING * game.range(0);
        for (int cell = 0; cell < game.cells(); cell++) {
            for (int player = 0; player < game.size(); player++) {
                double payoff = payoffs[game.strategy(player, cell)][places.get(others(game, player, cell))];
                if (!(Math.abs(game.payoff(player, cell) - payoff) <= slack)) return false;
            }
        }
        return true;
    }

    private static List<Integer> others(PayoffTable game, int player, int cell) {
        var counts = new Integer[game.strategies(player)];
        Arrays.fill(counts, 0);
        for (int j = 0; j < game.size(); j++) if (j != player) counts[game.strategy(j, cell)]++;
        return List.of(counts);
    }

    /** The same game as a table. */
    public PayoffTable table() {
        var all = players.stream().map(name -> new Player(name, strategies)).toList();
        return PayoffTable.of(title, all, (player, s) -> {
            var counts = new Integer[strategies.size()];
            Arrays.fill(counts, 0);
            for (int j = 0; j < s.length; j++) if (j != player) counts[s[j]]++;
            return payoffs[s[player]][places.get(List.of(counts))];
        });
    }

    /** How many players there are (N). */
    public int size() {
        return players.size();
    }

    /** How many payoffs it takes. */
    public int numbers() {
        return strategies.size() * places.size();
    }

    /**
     * What each strategy earns when all others mix alike: u(s, x) = sum over spreads k of (N-1)!/(k_1!...k_S!) x^k u(s, k).
     *
     * @param mixture the probability of each strategy
     */
    public List<Double> replies(List<Double> mixture) {
        var sums = new double[strategies.size()];
        places.forEach((others, place) -> {
            double chance = chance(mixture, others);
            for (int own = 0; own < sums.length; own++) sums[own] += chance * payoffs[own][place];
        });
        return DoubleStream.of(sums).boxed().toList();
    }

    private static double chance(List<Double> mixture, List<Integer> others) {
        double chance = 1;
        int placed = 0;
        for (int k = 0; k < others.size(); k++) {
            for (int n = 1; n <= others.get(k); n++) chance *= (double) ++placed / n;
            chance *= Maths.power(mixture.get(k), others.get(k));
        }
        return chance;
    }

    /** All shares strictly between 0 and 1 of one strategy at which it earns what another does, when all others mix the two so. */
    public List<Double> indifferent(int first, int second) {
        return new BernsteinRoots(gains(first, second)).roots();
    }

    /** What a player gains by one strategy over another when 0, 1, ... of the others play the first and the rest the second. */
    double[] gains(int first, int second) {
        var gains = new double[size()];
        for (int k = 0; k < gains.length; k++) {
            var others = new Integer[strategies.size()];
            Arrays.fill(others, 0);
            others[first] += k;
            others[second] += size() - 1 - k;
            int place = places.get(List.of(others));
            gains[k] = payoffs[first][place] - payoffs[second][place];
        }
        return gains;
    }
}
