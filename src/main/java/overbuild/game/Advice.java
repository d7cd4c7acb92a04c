package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** The linear program of a mediator who wants to be obeyed. */
final class Advice {
    /** Cells beyond which the program grows too large. */
    static final int MOST_CELLS = 4096;

    static final String STOPPED = "stopped early: the linear program was too hard";

    private static final MaxIter PATIENCE = new MaxIter(50_000);
    private static final double EPSILON = 1e-10;
    private static final int ULPS = 10;
    private static final double CUT_OFF = 1e-12;

    private final PayoffTable game;
    private final PayoffTable scaled;
    private final List<LinearConstraint> constraints = new ArrayList<>();

    Advice(PayoffTable game) {
        this.game = game;
        this.scaled = game.normalised();
        var whole = new double[game.cells()];
        java.util.Arrays.fill(whole, 1);
        constraints.add(new LinearConstraint(whole, Relationship.EQ, 1));
    }

    /** Nobody gains by answering an advice with another strategy. */
    Advice obeyed() {
        eachPair((player, strategy) -> {
            for (int advice = 0; advice < game.strategies(player); advice++) {
                if (advice != strategy) noGain(gains(player, advice, strategy));
            }
        });
        return this;
    }

    /** Nobody gains by one strategy whatever the advice. */
    Advice agreedTo() {
        eachPair((player, strategy) -> noGain(gains(player, -1, strategy)));
        return this;
    }

    private interface Deviation {
        void use(int player, int strategy);
    }

    private void eachPair(Deviation deviation) {
        for (int player = 0; player < game.size(); player++) {
            for (int k = 0; k < game.strategies(player); k++) deviation.use(player, k);
        }
    }

    /** What a player gains in each cell by another strategy than that advised; any advice when it is negative. */
    private double[] gains(int player, int advice, int strategy) {
        var gains = new double[game.cells()];
        for (int cell = 0; cell < gains.length; cell++) {
            if (advice >= 0 && game.strategy(player, cell) != advice) continue;
            gains[cell] = scaled.payoff(player, game.deviation(cell, player, strategy)) - scaled.payoff(player, cell);
        }
        return gains;
    }

    private void noGain(double[] gains) {
        constraints.add(new LinearConstraint(gains, Relationship.LEQ, 0));
    }

    /** The chances of cells at which welfare is highest or lowest; none when the program is too hard. */
    Optional<List<Double>> chances(Welfare welfare) {
        try {
            var best = new SimplexSolver(EPSILON, ULPS, CUT_OFF)
                    .optimize(
                            PATIENCE,
                            new LinearObjectiveFunction(welfare(), 0),
                            new LinearConstraintSet(constraints),
                            welfare == Welfare.highest ? GoalType.MAXIMIZE : GoalType.MINIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint();
            for (int cell = 0; cell < best.length; cell++) best[cell] = Math.max(0, best[cell]);
            return Optional.of(Profile.shares(best));
        } catch (MathIllegalStateException tooHard) {
            return Optional.empty();
        }
    }

    /** The sum of payoffs in each cell, scaled by the largest range. */
    private double[] welfare() {
        double range = 0;
        for (int player = 0; player < game.size(); player++) range = Math.max(range, game.range(player));
        var welfare = new double[game.cells()];
        for (int cell = 0; cell < welfare.length; cell++) {
            for (int player = 0; player < game.size() && range > 0; player++) {
                welfare[cell] += (game.payoff(player, cell) - game.lowest(player)) / range;
            }
        }
        return welfare;
    }
}
