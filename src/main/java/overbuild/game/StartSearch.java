package overbuild.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Draws;
import overbuild.model.Maths;
import overbuild.model.Stream;

/** A search for equilibria from random starts while it goes on. */
final class StartSearch {
    private static final int GUESSES = 20;
    private static final double SAME = 1e-7;
    private static final double NEGATIVE = 1e-9;

    private final Dominance left;
    private final PayoffTable game;
    private final ManyStarts solver;
    private final List<Profile> profiles = new ArrayList<>();
    /** Numbers, from 1, of those that are not isolated. */
    private final List<Integer> flat = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();

    StartSearch(Dominance left, ManyStarts solver) {
        this.left = left;
        this.game = left.reduced().normalised();
        this.solver = solver;
    }

    Found found() {
        if (!flat.isEmpty()) notes.add("not isolated, so that others lie next to them: " + flat);
        var plays = profiles.stream().<Play>map(left::lifted).toList();
        return new Found(plays, notes);
    }

    void pure() {
        for (var play : new PureNash().find(game).plays()) profiles.add((Profile) play);
    }

    /** How many combinations of supports there are; very many are not counted to the last. */
    double combinations() {
        double combinations = 1;
        for (int player = 0; player < game.size(); player++) {
            combinations *= Maths.power(2, game.strategies(player)) - 1;
        }
        return combinations;
    }

    void everySupport() {
        everySupport(new int[game.size()][], 0, 1);
        notes.add("may have missed equilibria: all combinations of supports were tried, each from %d starts"
                .formatted(solver.starts()));
    }

    private int everySupport(int[][] supports, int player, int number) {
        if (player == supports.length) {
            boolean mixed = Arrays.stream(supports).anyMatch(support -> support.length > 1);
            if (mixed && !isHopeless(supports)) tryFrom(supports, number);
            return number + 1;
        }
        int next = number;
        for (long set = 1; set < 1L << game.strategies(player); set++) {
            supports[player] = Supports.members(set);
            next = everySupport(supports, player + 1, next);
        }
        return next;
    }

    /** Whether a strategy in a support always earns less than another of the player's against the supports of the others. */
    private boolean isHopeless(int[][] supports) {
        return IntStream.range(0, supports.length)
                .anyMatch(player -> IntStream.of(supports[player])
                        .anyMatch(played -> IntStream.range(0, game.strategies(player))
                                .anyMatch(other -> other != played && beats(player, other, played, supports))));
    }

    private boolean beats(int player, int other, int played, int[][] supports) {
        var places = new int[supports.length];
        do {
            int cell = 0;
            for (int j = 0; j < places.length; j++) cell = game.deviation(cell, j, supports[j][places[j]]);
            double gain = game.payoff(player, game.deviation(cell, player, other))
                    - game.payoff(player, game.deviation(cell, player, played));
            if (gain <= 0) return false;
        } while (advance(places, player, supports));
        return true;
    }

    /** The next combination of places in the supports of the others, in place; false after the last. */
    private static boolean advance(int[] places, int player, int[][] supports) {
        for (int j = 0; j < places.length; j++) {
            if (j == player) continue;
            if (++places[j] < supports[j].length) return true;
            places[j] = 0;
        }
        return false;
    }

    private void tryFrom(int[][] supports, int number) {
        for (int k = 0; k < solver.starts(); k++) {
            if (leadsIntoContinuum(supports, start(supports, "support " + number, k))) return;
        }
    }

    void restingPoints() {
        var whole = IntStream.range(0, game.size())
                .mapToObj(player -> IntStream.range(0, game.strategies(player)).toArray())
                .toArray(int[][]::new);
        int starts = solver.starts() * GUESSES;
        for (int k = 0; k < starts; k++) {
            var resting = NoisyReplies.rest(game, start(whole, "anywhere", k));
            leadsIntoContinuum(NoisyReplies.supports(resting), resting);
        }
        notes.add("may have missed equilibria: %d starts were tried".formatted(starts));
    }

    /** Polishes a guess and notes what is new; true where it is one of many next to each other, of which one is enough. */
    private boolean leadsIntoContinuum(int[][] supports, double[][] guess) {
        var system = new IndifferentSupport(game, supports);
        var polished = system.polish(guess);
        if (polished.isEmpty() || !isAdmissible(polished.get())) return false;
        var profile = profile(polished.get());
        boolean known = profiles.stream().anyMatch(one -> one.isNear(profile, SAME));
        if (known || strain(profile) > solver.precision()) return false;
        profiles.add(profile);
        boolean isFlat = system.isFlat(polished.get());
        if (isFlat) flat.add(profiles.size());
        return isFlat;
    }

    private static boolean isAdmissible(double[][] mix) {
        return Arrays.stream(mix).flatMapToDouble(Arrays::stream).allMatch(probability -> probability > -NEGATIVE);
    }

    private static Profile profile(double[][] mix) {
        return Profile.of(Arrays.stream(mix)
                .map(mixture -> Arrays.stream(mixture).map(p -> Math.max(0, p)).toArray())
                .toArray(double[][]::new));
    }

    private double strain(Profile profile) {
        return profile.regrets(game).stream().reduce(0.0, Math::max);
    }

    /** Mixtures drawn alike from all on some supports. */
    private double[][] start(int[][] supports, String name, int number) {
        var draws = new Draws(solver.seed());
        var start = new double[supports.length][];
        for (int player = 0; player < start.length; player++) {
            start[player] = new double[game.strategies(player)];
            double sum = 0;
            for (int s : supports[player]) {
                var key = name + " " + player + " " + s;
                start[player][s] = -Maths.log(draws.uniform(Stream.START, key, number));
                sum += start[player][s];
            }
            for (int s : supports[player]) start[player][s] /= sum;
        }
        return start;
    }
}
