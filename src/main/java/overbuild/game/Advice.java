package overbuild.game;

import java.util.List;
import java.util.Optional;

/** The linear program of a mediator who wants to be obeyed. */
final class Advice {
    /** Cells beyond which the program grows too large. */
    static final int MOST_CELLS = 2000;

    /** What the linear program leaves at most, where its corner cannot be found exactly. */
    static final double PRECISION = 1e-6;

    private static final int ANY = -1;

    private final PayoffTable game;
    private final PayoffTable scaled;
    private final LinearProgram program;

    private Advice(PayoffTable game) {
        this.game = game;
        this.scaled = game.normalised();
        this.program = new LinearProgram(game.cells(), game.cells());
    }

    /** Nobody gains by answering an advice with another strategy. */
    static Advice obeyed(PayoffTable game) {
        var mediator = new Advice(game);
        for (int player = 0; player < game.size(); player++) {
            for (int advice = 0; advice < game.strategies(player); advice++) mediator.noGain(player, advice);
        }
        return mediator;
    }

    /** Nobody gains by one strategy whatever the advice. */
    static Advice agreedTo(PayoffTable game) {
        var mediator = new Advice(game);
        for (int player = 0; player < game.size(); player++) mediator.noGain(player, ANY);
        return mediator;
    }

    private void noGain(int player, int advice) {
        for (int strategy = 0; strategy < game.strategies(player); strategy++) {
            if (strategy != advice) program.atMost(gains(player, advice, strategy), 0);
        }
    }

    /** What a player gains in each cell by another strategy than that advised. */
    private double[] gains(int player, int advice, int strategy) {
        var gains = new double[game.cells()];
        for (int cell = 0; cell < gains.length; cell++) {
            if (advice != ANY && game.strategy(player, cell) != advice) continue;
            gains[cell] = scaled.payoff(player, game.deviation(cell, player, strategy)) - scaled.payoff(player, cell);
        }
        return gains;
    }

    /** The chances of cells at which welfare is highest or lowest; none when the program is too hard. */
    Optional<List<Double>> chances(Welfare welfare) {
        return program.maximise(aim(welfare == Welfare.highest ? 1 : -1)).map(Profile::shares);
    }

    /** What the solvers say when there is no answer. */
    static Found stopped() {
        return new Found(List.of(), List.of("stopped early: the linear program was too hard"));
    }

    /** The sum of payoffs in each cell, scaled by the largest range. */
    private double[] aim(double sign) {
        double range = 0;
        for (int player = 0; player < game.size(); player++) range = Math.max(range, game.range(player));
        var aim = new double[game.cells()];
        for (int cell = 0; cell < aim.length; cell++) {
            for (int player = 0; player < game.size() && range > 0; player++) {
                aim[cell] += sign * (game.payoff(player, cell) - game.lowest(player)) / range;
            }
        }
        return aim;
    }
}
