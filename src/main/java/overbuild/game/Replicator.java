package overbuild.game;

import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import overbuild.model.Check;

/**
 * Populations, one per player, in which what pays spreads.
 *
 * <p>Continuous: dx_s/dt = x_s (u_s - u), u = sum_s x_s u_s; discrete: x'_s = x_s u_s / u. In a game of equal players who start alike, this
 * is one population that plays against itself.
 *
 * <p>Source: Taylor and Jonker 1978; Maynard Smith 1982; integration, Dormand and Prince 1980.
 *
 * @param game the game
 */
public record Replicator(PayoffTable game) {
    private static final double PRECISION = 1e-13;
    private static final double SMALLEST_STEP = 1e-12;

    /** Shares after a time. */
    public Profile flow(Profile start, double time) {
        double[][] shares = start.weights();
        if (!(time > 0)) return start;
        var state = flat(shares);
        new DormandPrince853Integrator(SMALLEST_STEP * time, time, PRECISION, PRECISION)
                .integrate(new Flow(), 0, state, time, state);
        return Profile.of(folded(state));
    }

    /**
     * Shares in the next generation.
     *
     * @throws IllegalArgumentException when a payoff is negative, since there cannot be less than no offspring
     */
    public Profile next(Profile before) {
        double[][] shares = before.weights();
        var mixed = new Mixtures(game, before.weights());
        for (int i = 0; i < shares.length; i++) {
            double lowest = game.lowest(i);
            Check.that(lowest >= 0, "payoffs must not be negative where they are offspring, but one was %s", lowest);
            double[] replies = mixed.replies(i);
            for (int s = 0; s < replies.length; s++) shares[i][s] *= lowest + replies[s];
        }
        return Profile.of(shares);
    }

    /** Shares after some generations. */
    public Profile after(Profile start, int generations) {
        var profile = start;
        for (int t = 0; t < generations; t++) profile = next(profile);
        return profile;
    }

    /** How fast shares change. */
    private final class Flow implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            int sum = 0;
            for (int i = 0; i < game.size(); i++) sum += game.strategies(i);
            return sum;
        }

        @Override
        public void computeDerivatives(double t, double[] state, double[] change) {
            double[][] shares = folded(state);
            var mixed = new Mixtures(game, shares);
            for (int i = 0, at = 0; i < shares.length; i++) {
                double[] replies = mixed.replies(i);
                double mean = 0;
                for (int s = 0; s < replies.length; s++) mean += shares[i][s] * replies[s];
                for (int s = 0; s < replies.length; s++) change[at++] = shares[i][s] * (replies[s] - mean);
            }
        }
    }

    private static double[] flat(double[][] shares) {
        return java.util.Arrays.stream(shares)
                .flatMapToDouble(java.util.Arrays::stream)
                .toArray();
    }

    private double[][] folded(double[] state) {
        var shares = new double[game.size()][];
        for (int i = 0, at = 0; i < shares.length; i++) {
            shares[i] = new double[game.strategies(i)];
            for (int s = 0; s < shares[i].length; s++) shares[i][s] = Math.max(0, state[at++]);
        }
        return shares;
    }
}
