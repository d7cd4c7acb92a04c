package overbuild.game;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Games of the textbooks, and random ones. */
final class Games {
    static final PayoffTable DILEMMA = symmetric("Prisoner's dilemma", new double[][] {{3, 0}, {5, 1}});
    static final PayoffTable SEXES =
            PayoffTable.of("Battle of the sexes", new double[][] {{2, 0}, {0, 1}}, new double[][] {{1, 0}, {0, 2}});
    static final PayoffTable PENNIES =
            PayoffTable.of("Matching pennies", new double[][] {{1, -1}, {-1, 1}}, new double[][] {{-1, 1}, {1, -1}});
    static final PayoffTable SCISSORS =
            symmetric("Rock, paper, scissors", new double[][] {{0, -1, 1}, {1, 0, -1}, {-1, 1, 0}});
    static final PayoffTable CHICKEN = symmetric("Chicken", new double[][] {{6, 2}, {7, 0}});

    private Games() {}

    /** A game of two players in the same position, by what the first earns. */
    static PayoffTable symmetric(String title, double[][] own) {
        return PayoffTable.of(title, own, turned(own));
    }

    static double[][] turned(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(column -> IntStream.range(0, rows.length)
                        .mapToDouble(row -> rows[row][column])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** A game in which both earn 1 when they do the same. */
    static PayoffTable coordination(int strategies) {
        var same = new double[strategies][strategies];
        for (int k = 0; k < strategies; k++) same[k][k] = 1;
        return PayoffTable.of("Coordination", same, same);
    }

    /** Payoffs drawn alike between 0 and 1. */
    static PayoffTable random(long seed, int... strategies) {
        var random = new SplittableRandom(seed);
        return PayoffTable.of("Random", players(strategies), (player, cell) -> random.nextDouble());
    }

    /** Payoffs that are small whole numbers, so that many tie. */
    static PayoffTable tied(long seed, int... strategies) {
        var random = new SplittableRandom(seed);
        return PayoffTable.of("Ties", players(strategies), (player, cell) -> random.nextInt(3));
    }

    static List<Player> players(int... strategies) {
        return IntStream.range(0, strategies.length)
                .mapToObj(k -> Player.numbered("Player " + (k + 1), strategies[k]))
                .toList();
    }

    /** Every kind of game that a solver may meet. */
    static List<PayoffTable> all() {
        return List.of(
                DILEMMA,
                SEXES,
                PENNIES,
                SCISSORS,
                CHICKEN,
                coordination(3),
                random(1, 3, 4),
                random(2, 4, 2),
                random(3, 2, 2, 2),
                random(4, 3, 1, 2),
                random(5, 1, 1),
                random(6, 2, 2, 2, 2),
                tied(7, 3, 3),
                tied(8, 2, 3, 2),
                scaled(random(9, 3, 3), 1e12),
                scaled(random(10, 3, 3), 1e-12),
                PayoffTable.of("Nothing at stake", players(2, 3), (player, cell) -> 7));
    }

    static PayoffTable scaled(PayoffTable game, double by) {
        return PayoffTable.of("Scaled", game.players(), (player, s) -> by * game.payoff(player, game.cell(s)));
    }
}
