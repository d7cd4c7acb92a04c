package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.game.SymmetricGame;

/** Equal players with two strategies whose payoffs were estimated for each number of others that play the first. */
public record EmpiricalEquilibrium() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var first = inputs.list("payoff_first_by_k");
        var second = inputs.list("payoff_second_by_k");
        var game = SymmetricGame.of(
                "",
                inputs.whole("N"),
                List.of("first", "second"),
                (own, others) -> (own == 0 ? first : second).get(others.get(0)));
        double x = inside(game);
        var tested = game.replies(mixture(inputs.number("x_test")));
        return Map.of(
                "x", x,
                "payoff", game.replies(mixture(x)).get(0),
                "regret_at_x_test", regret(inputs.number("x_test"), tested));
    }

    /** The only share between 0 and 1 at which both strategies earn the same. */
    static double inside(SymmetricGame game) {
        var shares = game.indifferent(0, 1);
        if (shares.size() != 1)
            throw new IllegalArgumentException("there are " + shares.size() + " interior equilibria");
        return shares.get(0);
    }

    /** Both strategies, the first with a probability. */
    static List<Double> mixture(double x) {
        return List.of(x, 1 - x);
    }

    private static double regret(double x, List<Double> replies) {
        return Math.max(replies.get(0), replies.get(1)) - (x * replies.get(0) + (1 - x) * replies.get(1));
    }
}
