package overbuild.selftest.kind;

import java.util.Map;

/** Equal firms that build against each other and sell all they have. */
public record CournotLinearSymmetric() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = Race.linear(inputs.number("a"), inputs.number("b"));
        var rest = new EqualRace(race, inputs.whole("N"), inputs.number("c")).rest();
        return Map.of(
                "q_each", rest.quantity(0),
                "Q", rest.quantity(),
                "P", rest.price(),
                "profit_each", rest.marketProfit(0));
    }
}
