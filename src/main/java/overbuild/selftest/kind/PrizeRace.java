package overbuild.selftest.kind;

import java.util.Map;

/** Equal firms that build for customers and for a prize flow shared by capacity. */
public record PrizeRace() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = race(inputs);
        var rest = race.rest();
        return Map.of(
                "q_each", rest.quantity(0),
                "P", rest.price(),
                "market_profit_each", rest.marketProfit(0),
                "total_payoff_each", rest.marketProfit(0) + rest.prize(0),
                "overbuild_cartel", rest.quantity() / Theory.of(race, rest).cartel());
    }

    static EqualRace race(Inputs inputs) {
        var race = Race.linear(inputs.number("a"), inputs.number("b")).to(inputs.number("V"), inputs.number("r"));
        return new EqualRace(race, inputs.whole("N"), inputs.number("c"));
    }
}
