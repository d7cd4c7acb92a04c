package overbuild.selftest.kind;

import java.util.Map;

/** Capacity first, at a cost; then prices, with serving free and users served in the order of their willingness to pay. */
public record KrepsScheinkman() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var rationing = inputs.text("rationing");
        if (!rationing.equals("efficient")) throw new IllegalArgumentException("no market rations by " + rationing);
        var race = Race.linear(inputs.number("a"), inputs.number("b"));
        var rest = new EqualRace(race, inputs.whole("N"), inputs.number("k")).rest();
        return Map.of("K_each", rest.capacity(0), "P", rest.price(), "profit_each", rest.marketProfit(0));
    }
}
