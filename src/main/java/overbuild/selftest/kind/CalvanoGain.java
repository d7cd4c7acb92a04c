package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.PriceLearning;
import overbuild.model.Draws;
import overbuild.strategy.QLearning;

/** How far learners who know nothing raise prices above equilibrium. */
public record CalvanoGain() implements Kind {
    private static final long SEED = 1;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var grid = CalvanoGrid.grid(inputs);
        var rule = new QLearning(
                inputs.number("alpha"),
                inputs.number("beta"),
                inputs.number("delta"),
                inputs.whole("memory"),
                grid.size());
        var learning = new PriceLearning(grid, rule, inputs.whole("convergence_periods"), inputs.whole("periods_max"));
        var sessions = learning.play(new Draws(SEED), inputs.whole("sessions"));
        if (!sessions.stream().allMatch(PriceLearning.Session::settled))
            throw new IllegalStateException("not all sessions settled");
        double sum = 0;
        for (var session : sessions) sum += session.gain();
        return Map.of("mean_profit_gain", sum / sessions.size());
    }

    @Override
    public boolean slow() {
        return true;
    }
}
