package overbuild.selftest.kind;

import java.util.Map;

/** The prize over what is left of it when equal firms have spent on it. */
public record PriceOfAnarchyTullock() implements Kind {
    private static final double PRIZE = 100;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int firms = inputs.whole("N");
        var race = new EqualRace(Race.contest(PRIZE, inputs.number("r")), firms, 1);
        var point = Fixpoint.of(race::reply, race.scale());
        if (!point.exists()) throw new IllegalArgumentException("the contest has no equilibrium in pure strategies");
        double payoff = race.at(point.below()).game().payoff(0, point.below());
        return Map.of("optimum_over_NE", PRIZE / (firms * payoff));
    }
}
