package overbuild.selftest.kind;

import overbuild.belief.Adaptive;
import overbuild.belief.BeliefRule;
import overbuild.belief.Extrapolative;
import overbuild.belief.Naive;
import overbuild.belief.Signal;
import overbuild.market.Competitive;
import overbuild.model.DemandCurve;

/**
 * Firms that bring s times the price they expect to a market with demand P = a - bQ, and learn the price by one of the program's
 * belief rules. Supply has no floor, as in the textbook: the price may be below nothing.
 *
 * @param intercept demand intercept a
 * @param slope demand slope b
 * @param supply supply slope s
 * @param rule how they learn
 */
record PriceTakers(double intercept, double slope, double supply, BeliefRule rule) {
    private static final double NO_FLOOR = -1e300;

    static PriceTakers of(Inputs inputs) {
        return new PriceTakers(inputs.number("a"), inputs.number("b"), inputs.number("s"), rule(inputs));
    }

    private static BeliefRule rule(Inputs inputs) {
        var expectation = inputs.text("expectation");
        return switch (expectation) {
            case "naive" -> new Naive();
            case "adaptive" -> new Adaptive(inputs.number("eta"));
            case "extrapolative" -> new Extrapolative(inputs.number("theta"));
            default -> throw new IllegalArgumentException("there is no expectation '" + expectation + "'");
        };
    }

    /** The price when they expected one. */
    double price(double expected) {
        double[] brought = {supply * expected};
        return Sale.of(new Competitive(), new DemandCurve.Linear(slope), intercept, brought, new double[] {NO_FLOOR})
                .price();
    }

    /** What they expect next after a price, having expected one and seen another before. */
    double learn(double expected, double price, double before) {
        return rule.learn(expected, new Signal(price, before));
    }

    /** The price that comes when it is expected: where the straight line of prices over expectations meets the diagonal. */
    double stationary() {
        double atNothing = price(0);
        return atNothing / (1 + atNothing - price(1));
    }
}
