package overbuild.engine;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Maths;
import overbuild.model.Thinkers;

/**
 * What firms do that think a number of steps ahead; one pass over the firms per step, kept for the tick.
 *
 * <p>K^1 = best reply to rivals as they are seen; K^k_i = best reply to sum_{j != i} k_j, with k_j = max(K~_j, K^{k-1}_j), or the mean
 * of those of all levels below k where firms think a Poisson number of steps.
 *
 * <p>Source: Nagel 1995; Stahl and Wilson 1995; Camerer, Ho and Chong 2004.
 */
final class Reasoning {
    private final CapacityGame game;
    private final Thinkers thinkers;
    private final List<List<Double>> levels = new ArrayList<>();
    private final List<Thought> thoughts = new ArrayList<>();

    /**
     * @param thinkers how many steps rivals think; null when each thinks one step less
     */
    Reasoning(CapacityGame game, Thinkers thinkers) {
        this.game = game;
        this.thinkers = thinkers;
    }

    /** Whether rivals are expected to think so. */
    boolean about(Thinkers others) {
        return others.equals(thinkers);
    }

    double capacity(int firm, int steps) {
        if (steps == 0) return game.own(firm);
        if (steps == 1) return game.bestChoice(firm);
        while (thoughts.size() < steps - 1) thoughts.add(think(thoughts.size() + 1));
        return thoughts.get(steps - 2).reply(game, firm);
    }

    /** What a firm expects of everyone that thinks one step more than the given number. */
    private Thought think(int steps) {
        while (levels.size() <= steps) levels.add(level(levels.size()));
        var capacity = new double[game.firms()];
        for (int k = 0; k < capacity.length; k++) {
            capacity[k] = thinkers == null ? levels.get(steps).get(k) : thinkers.expected(below(k, steps));
        }
        return new Thought(capacity);
    }

    /** What everyone builds who thinks a number of steps ahead; nobody unbuilds. */
    private List<Double> level(int steps) {
        var capacity = new ArrayList<Double>(game.firms());
        for (int k = 0; k < game.firms(); k++) {
            capacity.add(game.decides(k) ? Math.max(game.own(k), capacity(k, steps)) : game.own(k));
        }
        return capacity;
    }

    private List<Double> below(int firm, int steps) {
        return levels.subList(0, steps + 1).stream()
                .map(level -> level.get(firm))
                .toList();
    }

    /** A profile of capacities with its total, its effort and its two largest, so that leaving one firm out costs nothing. */
    private static final class Thought {
        private final double[] capacity;
        private double sum;
        private double largest;
        private double second;
        private double effort = Double.NaN;

        Thought(double[] capacity) {
            this.capacity = capacity;
            for (double k : capacity) {
                sum += k;
                second = Math.max(second, Math.min(k, largest));
                largest = Math.max(largest, k);
            }
        }

        double reply(CapacityGame game, int firm) {
            double own = capacity[firm];
            double rivals = Math.max(0, sum - own);
            double leader = own == largest ? second : largest;
            var payoff = game.payoff(firm);
            return game.bestChoice(firm, payoff.against(effort(payoff, own, rivals), leader), rivals);
        }

        private double effort(Payoff payoff, double own, double rivals) {
            double r = payoff.decisiveness();
            if (payoff.prize() == 0 || r == 1) return rivals;
            if (Double.isNaN(effort)) {
                effort = 0;
                for (double k : capacity) effort += Maths.pow(k, r);
            }
            return Math.max(0, effort - Maths.pow(own, r));
        }
    }
}
