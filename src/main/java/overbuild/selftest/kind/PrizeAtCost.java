package overbuild.selftest.kind;

import java.util.Map;

/** The prize that makes firms build until the price is down at cost. */
public record PrizeAtCost() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var market = Race.linear(inputs.number("a"), inputs.number("b"));
        int firms = inputs.whole("N");
        double cost = inputs.number("c");
        double each = market.curve().quantity(market.demand(), cost) / firms;
        var prize = Fixpoint.of(flow -> flow + each - race(market, inputs, flow).reply(each), each * cost);
        var rest = race(market, inputs, prize.below()).rest();
        return Map.of("V_star", prize.below(), "q_each", rest.quantity(0), "P", rest.price());
    }

    private static EqualRace race(Race market, Inputs inputs, double prize) {
        return new EqualRace(market.to(prize, inputs.number("r")), inputs.whole("N"), inputs.number("c"));
    }
}
