package overbuild.selftest.kind;

import java.util.Map;

/** Equal firms that all move a share of the way to their best replies at once, up or down. */
public record BestResponseDynamics() implements Kind {
    private static final double NEUTRAL = 1e-9;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int firms = inputs.whole("N");
        double lambda = inputs.number("lam");
        var race = new EqualRace(Race.linear(inputs.number("a"), inputs.number("b")), firms, inputs.number("c"));
        double output = inputs.number("x0");
        for (int t = 0; t < inputs.whole("T"); t++) output = step(race, lambda, output);
        double inside = race.scale() / (2 * firms);
        double multiplier = (step(race, lambda, inside) - step(race, lambda, 0)) / inside;
        return Map.of(
                "multiplier",
                multiplier,
                "stable",
                Math.abs(multiplier) < 1 - NEUTRAL,
                "x_T_each",
                output,
                "x_cournot_each",
                race.rest().capacity(0));
    }

    private static double step(EqualRace race, double lambda, double output) {
        return (1 - lambda) * output + lambda * race.reply(output);
    }
}
