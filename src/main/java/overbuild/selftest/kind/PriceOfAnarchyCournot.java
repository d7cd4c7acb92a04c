package overbuild.selftest.kind;

import java.util.Map;

/** What equal firms that build against each other lose to the planner, and to their cartel. */
public record PriceOfAnarchyCournot() implements Kind {
    private static final double INTERCEPT = 100;
    private static final double COST = 20;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = new EqualRace(Race.linear(INTERCEPT, 1), inputs.whole("N"), COST);
        var rest = race.rest();
        var theory = Theory.of(race, rest);
        double ratio = rest.surplus(theory.freeEntry()) / rest.surplus(rest.quantity());
        double cartel = (rest.curve().price(INTERCEPT, theory.cartel()) - COST) * theory.cartel();
        return Map.of(
                "welfare_optimum_over_NE", ratio,
                "welfare_NE_over_optimum", 1 / ratio,
                "profit_cartel_over_NE", cartel / rest.sum(rest::marketProfit));
    }
}
