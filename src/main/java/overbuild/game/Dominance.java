package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is left of a game when strictly dominated strategies are struck out, round after round.
 *
 * <p>Strategy s of player i goes when some mixture y has u_i(y, s_-i) &gt; u_i(s, s_-i) for whatever the others have left. What is left
 * does not depend on the order, and holds every equilibrium.
 *
 * <p>Source: Gale, Kuhn and Tucker 1950; mixtures as in Pearce 1984.
 *
 * @param game the game
 * @param kept for each player the strategies left, in order
 * @param eliminated what was struck out, in order
 */
public record Dominance(PayoffTable game, List<List<Integer>> kept, List<Elimination> eliminated) {
    public Dominance {
        kept = kept.stream().map(List::copyOf).toList();
        eliminated = List.copyOf(eliminated);
    }

    /** Strikes out what another strategy dominates. */
    public static Dominance pure(PayoffTable game) {
        return of(game, false);
    }

    /** Strikes out what another strategy or a mixture dominates. */
    public static Dominance mixed(PayoffTable game) {
        return of(game, true);
    }

    private static Dominance of(PayoffTable game, boolean mixed) {
        var dominance = new Dominance(game, everything(game), List.of());
        for (int round = 1; ; round++) {
            var next = dominance.after(round, mixed);
            if (next.eliminated.size() == dominance.eliminated.size()) return next;
            dominance = next;
        }
    }

    private static List<List<Integer>> everything(PayoffTable game) {
        return IntStream.range(0, game.size())
                .mapToObj(player ->
                        IntStream.range(0, game.strategies(player)).boxed().toList())
                .toList();
    }

    private Dominance after(int round, boolean mixed) {
        var left = new ArrayList<List<Integer>>();
        var struck = new ArrayList<>(eliminated);
        for (int player = 0; player < game.size(); player++) {
            var contest = new DominanceContest(game, kept, player);
            var stays = new ArrayList<Integer>();
            for (int strategy : kept.get(player)) {
                var dominator = dominator(contest, strategy, mixed);
                if (dominator.isEmpty()) stays.add(strategy);
                else struck.add(new Elimination(round, player, strategy, dominator.get()));
            }
            left.add(stays);
        }
        return new Dominance(game, left, struck);
    }

    private static Optional<List<Double>> dominator(DominanceContest contest, int strategy, boolean mixed) {
        var pure = contest.pureDominator(strategy);
        return pure.isPresent() || !mixed ? pure : contest.mixedDominator(strategy);
    }

    /** The game that is left. */
    public PayoffTable reduced() {
        return game.restricted(kept);
    }

    /** A profile of the game that is left as one of the whole game. */
    Profile lifted(Profile profile) {
        var mixtures = new ArrayList<List<Double>>();
        for (int player = 0; player < game.size(); player++) {
            var mixture = new double[game.strategies(player)];
            for (int k = 0; k < kept.get(player).size(); k++) {
                mixture[kept.get(player).get(k)] = profile.probability(player, k);
            }
            mixtures.add(Profile.shares(mixture));
        }
        return new Profile(mixtures);
    }
}
