package overbuild.selftest.kind;

import java.util.Map;

/** Equal firms that spend on nothing but a prize. */
public record TullockSymmetric() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int firms = inputs.whole("N");
        double prize = inputs.number("V");
        var race = new EqualRace(Race.contest(prize, inputs.number("r")), firms, 1);
        var point = Fixpoint.of(race::reply, race.scale());
        if (!point.exists()) return Map.of("exists", false);
        double effort = point.below();
        double payoff = race.at(effort).game().payoff(0, effort);
        if (inputs.run()) {
            var rest = race.rest();
            effort = rest.effort(0);
            payoff = rest.prize(0) - effort;
        }
        return Map.of(
                "exists",
                true,
                "x_each",
                effort,
                "total",
                firms * effort,
                "dissipation",
                firms * effort / prize,
                "payoff_each",
                payoff);
    }
}
