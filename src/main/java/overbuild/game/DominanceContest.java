package overbuild.game;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The strategies that a player has left, held against each other in every cell that the others have left. */
final class DominanceContest {
    private static final double MARGIN = 1e-9;

    private final List<Integer> own;
    private final int strategies;
    /** Payoffs by strategy left and cell of the others. */
    private final double[][] payoffs;

    DominanceContest(PayoffTable game, List<List<Integer>> kept, int player) {
        this.own = kept.get(player);
        this.strategies = game.strategies(player);
        var left = game.restricted(kept).normalised();
        this.payoffs = new double[own.size()][left.cells() / own.size()];
        var next = new int[own.size()];
        for (int cell = 0; cell < left.cells(); cell++) {
            int strategy = left.strategy(player, cell);
            payoffs[strategy][next[strategy]++] = left.payoff(player, cell);
        }
    }

    /** A strategy that always earns more. */
    Optional<List<Double>> pureDominator(int strategy) {
        var beaten = payoffs[own.indexOf(strategy)];
        return IntStream.range(0, own.size())
                .filter(k -> IntStream.range(0, beaten.length).allMatch(cell -> payoffs[k][cell] > beaten[cell]))
                .mapToObj(k -> IntStream.range(0, own.size()).mapToDouble(j -> j == k ? 1 : 0))
                .map(weights -> lifted(weights.toArray()))
                .findFirst();
    }

    /** A mixture that always earns more: the one whose least advantage is largest. */
    Optional<List<Double>> mixedDominator(int strategy) {
        if (own.size() < 3) return Optional.empty();
        var beaten = payoffs[own.indexOf(strategy)];
        return best(beaten)
                .filter(weights -> IntStream.range(0, beaten.length)
                        .allMatch(cell -> earns(weights, cell) > beaten[cell] + MARGIN))
                .map(this::lifted);
    }

    /** The mixture y with the largest e such that e - sum_t y_t (u_t - u_s) is at most 1 in all cells; 1 keeps e from being negative. */
    private Optional<double[]> best(double[] beaten) {
        var program = new LinearProgram(own.size() + 1, own.size());
        for (int cell = 0; cell < beaten.length; cell++) {
            var losses = new double[own.size() + 1];
            for (int k = 0; k < own.size(); k++) losses[k] = beaten[cell] - payoffs[k][cell];
            losses[own.size()] = 1;
            program.atMost(losses, 1);
        }
        var aim = new double[own.size() + 1];
        aim[own.size()] = 1;
        return program.maximise(aim).map(found -> Arrays.copyOf(found, own.size()));
    }

    private double earns(double[] weights, int cell) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) sum += weights[k] * payoffs[k][cell];
        return sum;
    }

    private List<Double> lifted(double[] weights) {
        var mixture = new double[strategies];
        for (int k = 0; k < weights.length; k++) mixture[own.get(k)] = Math.max(0, weights[k]);
        return Profile.shares(mixture);
    }
}
