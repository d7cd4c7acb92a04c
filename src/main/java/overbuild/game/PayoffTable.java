package overbuild.game;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;

/**
 * A game in normal form: what each player earns for each combination of strategies.
 *
 * <p>Players and strategies count from 0. Cells count from 0 too, the first player's strategy moving fastest; all payoffs are
 * finite and kept to the last bit.
 *
 * <p>Source: von Neumann and Morgenstern 1944; order of cells as in Gambit's files.
 */
public final class PayoffTable {
    private static final int MOST_NUMBERS = 40_000_000;

    private final String title;
    private final String comment;
    private final List<Player> players;
    private final int[] strides;
    private final double[] payoffs;
    private final double[] lowest;
    private final double[] ranges;

    /** What a player earns when each player's strategy is given. */
    @FunctionalInterface
    public interface Rule {
        /** The payoff of a player; the array belongs to the caller, and must not be kept. */
        double payoff(int player, int[] strategies);
    }

    private PayoffTable(String title, String comment, List<Player> players, double[] payoffs) {
        this.title = title;
        this.comment = comment;
        this.players = players;
        this.payoffs = payoffs;
        this.strides = strides(players);
        this.lowest = new double[players.size()];
        this.ranges = new double[players.size()];
        for (int i = 0; i < players.size(); i++) spread(i);
    }

    /**
     * The game with these payoffs.
     *
     * @param payoffs cell after cell what each player earns
     * @throws IllegalArgumentException when there are fewer than two players, when the number of payoffs is not that of cells times
     *     players, or when a payoff is not finite
     */
    public static PayoffTable of(String title, String comment, List<Player> players, double[] payoffs) {
        int numbers = numbers(players);
        Check.that(payoffs.length == numbers, "there must be %d payoffs, but were %d", numbers, payoffs.length);
        return new PayoffTable(title, comment, List.copyOf(players), payoffs.clone());
    }

    /** The game whose payoffs follow a rule. */
    public static PayoffTable of(String title, List<Player> players, Rule rule) {
        var payoffs = new double[numbers(players)];
        var strategies = new int[players.size()];
        for (int k = 0; k < payoffs.length; k += strategies.length) {
            for (int i = 0; i < strategies.length; i++) payoffs[k + i] = rule.payoff(i, strategies);
            advance(players, strategies);
        }
        return new PayoffTable(title, "", List.copyOf(players), payoffs);
    }

    /** A game of two players, {@code row} and {@code column}; rows are strategies of the first. */
    public static PayoffTable of(String title, double[][] row, double[][] column) {
        var players = List.of(Player.numbered("row", row.length), Player.numbered("column", row[0].length));
        return of(title, players, (player, s) -> (player == 0 ? row : column)[s[0]][s[1]]);
    }

    /** How many payoffs the table of these players has. */
    private static int numbers(List<Player> players) {
        Check.that(players.size() >= 2, "a game needs at least 2 players, but there were %d", players.size());
        long numbers = players.size();
        for (var player : players) {
            numbers *= player.strategies().size();
            Check.that(numbers <= MOST_NUMBERS, "a game may have at most %d payoffs", MOST_NUMBERS);
        }
        return (int) numbers;
    }

    /** The strategies of the next cell, in place. */
    private static void advance(List<Player> players, int[] strategies) {
        for (int i = 0; i < strategies.length; i++) {
            if (++strategies[i] < players.get(i).strategies().size()) return;
            strategies[i] = 0;
        }
    }

    private static int[] strides(List<Player> players) {
        var strides = new int[players.size()];
        for (int i = 0, stride = 1; i < strides.length; i++) {
            strides[i] = stride;
            stride *= players.get(i).strategies().size();
        }
        return strides;
    }

    private void spread(int player) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < cells(); cell++) {
            double payoff = payoff(player, cell);
            Check.that(Double.isFinite(payoff), "payoffs must be finite, but one was %s", payoff);
            low = Math.min(low, payoff);
            high = Math.max(high, payoff);
        }
        lowest[player] = low;
        ranges[player] = high - low;
        Check.that(Double.isFinite(ranges[player]), "payoffs lie too far apart: from %s to %s", low, high);
    }

    /** The same game with payoffs that lie between 0 and 1, which has the same equilibria. */
    PayoffTable normalised() {
        var scaled = new double[payoffs.length];
        for (int k = 0; k < scaled.length; k++) {
            int player = k % size();
            scaled[k] = ranges[player] > 0 ? (payoffs[k] - lowest[player]) / ranges[player] : 0;
        }
        return new PayoffTable(title, comment, players, scaled);
    }

    /** The game in which each player has only some of its strategies. */
    public PayoffTable restricted(List<List<Integer>> kept) {
        var left = IntStream.range(0, size())
                .mapToObj(player -> new Player(
                        players.get(player).name(),
                        kept.get(player).stream()
                                .map(players.get(player).strategies()::get)
                                .toList()))
                .toList();
        return of(title, left, (player, strategies) -> {
            int cell = 0;
            for (int i = 0; i < strategies.length; i++)
                cell += strides[i] * kept.get(i).get(strategies[i]);
            return payoff(player, cell);
        });
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What is said about it; may be empty. */
    public String comment() {
        return comment;
    }

    /** The players in order. */
    public List<Player> players() {
        return players;
    }

    /** How many players there are (N). */
    public int size() {
        return players.size();
    }

    /** How many strategies a player has. */
    public int strategies(int player) {
        return players.get(player).strategies().size();
    }

    /** How many cells there are. */
    public int cells() {
        return payoffs.length / size();
    }

    /** The cell in which every player plays a given strategy. */
    public int cell(int... strategies) {
        int cell = 0;
        for (int i = 0; i < strategies.length; i++) cell += strides[i] * strategies[i];
        return cell;
    }

    /** The strategy that a player plays in a cell. */
    public int strategy(int player, int cell) {
        return cell / strides[player] % strategies(player);
    }

    /** The cell that a player reaches from another when it plays a strategy and nobody else moves. */
    public int deviation(int cell, int player, int strategy) {
        return cell + (strategy - strategy(player, cell)) * strides[player];
    }

    /** Whether a player earns as much in a cell as it can while the others stay. */
    public boolean isBestReply(int player, int cell) {
        double payoff = payoff(player, cell);
        return IntStream.range(0, strategies(player))
                .noneMatch(strategy -> payoff(player, deviation(cell, player, strategy)) > payoff);
    }

    /** What a player earns in a cell. */
    public double payoff(int player, int cell) {
        return payoffs[cell * size() + player];
    }

    /** The lowest payoff of a player. */
    public double lowest(int player) {
        return lowest[player];
    }

    /** The distance from the lowest to the highest payoff of a player. */
    public double range(int player) {
        return ranges[player];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PayoffTable table
                && title.equals(table.title)
                && comment.equals(table.comment)
                && players.equals(table.players)
                && Arrays.equals(payoffs, table.payoffs);
    }

    @Override
    public int hashCode() {
        return 31 * players.hashCode() + Arrays.hashCode(payoffs);
    }

    @Override
    public String toString() {
        return title + " " + players.stream().map(Player::name).toList();
    }
}
