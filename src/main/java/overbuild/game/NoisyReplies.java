package overbuild.game;

import java.util.stream.IntStream;
import overbuild.model.Maths;

/** Where players end who move toward noisy best replies while the noise dies down. */
final class NoisyReplies {
    private static final double FIRST_PRECISION = 2;
    private static final double LAST_PRECISION = 2000;
    private static final double GROWTH = 1.05;
    private static final int ROUNDS = 6;
    private static final double SPEED = 0.3;
    private static final double PLAYED = 0.01;

    private NoisyReplies() {}

    /** Mixtures after many rounds from a start; payoffs lie between 0 and 1. */
    static double[][] rest(PayoffTable game, double[][] start) {
        for (double precision = FIRST_PRECISION; precision < LAST_PRECISION; precision *= GROWTH) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int player = 0; player < start.length; player++) {
                    move(start[player], new Mixtures(game, start).replies(player), precision);
                }
            }
        }
        return start;
    }

    private static void move(double[] mixture, double[] replies, double precision) {
        double best = IntStream.range(0, replies.length)
                .mapToDouble(k -> replies[k])
                .max()
                .orElse(0);
        var weights = new double[replies.length];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Maths.exp(precision * (replies[k] - best));
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) mixture[k] += SPEED * (weights[k] / sum - mixture[k]);
    }

    /** What is played at all noticeably. */
    static int[][] supports(double[][] mix) {
        return IntStream.range(0, mix.length)
                .mapToObj(player -> IntStream.range(0, mix[player].length)
                        .filter(k -> mix[player][k] > PLAYED)
                        .toArray())
                .toArray(int[][]::new);
    }
}
