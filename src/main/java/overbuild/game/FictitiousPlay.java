package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import overbuild.strategy.Frequencies;

/**
 * Players who count what each of the others did and reply to it, all at once.
 *
 * <p>The belief about j is w_j / sum w_j, w_j the first weights and how often j played each strategy; every player plays its best reply to all
 * beliefs together, the first of equal ones.
 *
 * <p>Source: Brown 1951; Robinson 1951.
 *
 * @param played what each player played, round by round
 * @param counts the weights on each player's strategies after the last round
 */
public record FictitiousPlay(List<List<Integer>> played, List<Frequencies> counts) {
    /** Everything that is remembered counts in full. */
    private static final double UNFADED = 1;

    public FictitiousPlay {
        played = played.stream().map(List::copyOf).toList();
        counts = List.copyOf(counts);
    }

    /**
     * Plays some rounds.
     *
     * @param first the weights on each player's strategies before the first
     */
    public static FictitiousPlay of(PayoffTable game, List<Frequencies> first, int rounds) {
        var counts = new ArrayList<>(first);
        var played = new ArrayList<List<Integer>>();
        for (int i = 0; i < game.size(); i++) played.add(new ArrayList<>(rounds));
        for (int t = 0; t < rounds; t++) {
            var beliefs = new Mixtures(game, beliefs(counts));
            for (int i = 0; i < game.size(); i++) {
                int reply = Frequencies.best(beliefs.replies(i));
                played.get(i).add(reply);
                counts.set(i, counts.get(i).and(UNFADED, seen(reply, game.strategies(i))));
            }
        }
        return new FictitiousPlay(played, counts);
    }

    private static double[][] beliefs(List<Frequencies> counts) {
        var beliefs = new double[counts.size()][];
        for (int i = 0; i < beliefs.length; i++) {
            beliefs[i] = new double[counts.get(i).weights().size()];
            for (int s = 0; s < beliefs[i].length; s++)
                beliefs[i][s] = counts.get(i).belief(s);
        }
        return beliefs;
    }

    private static List<Double> seen(int strategy, int strategies) {
        var weights = new ArrayList<Double>(strategies);
        for (int s = 0; s < strategies; s++) weights.add(s == strategy ? 1.0 : 0.0);
        return weights;
    }

    /** How often each player played each strategy, first weights included. */
    public Profile frequencies() {
        return Profile.of(beliefs(counts));
    }
}
