package overbuild.selftest.kind;

import java.util.Map;
import overbuild.game.LogitPrices;

/** Firms that compete in prices for users of differentiated goods. */
public record Calvano() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var market = market(inputs);
        return Map.of(
                "p_nash", market.nash(),
                "p_monopoly", market.joint(),
                "profit_nash", market.profitAt(market.nash()),
                "profit_monopoly", market.profitAt(market.joint()));
    }

    static LogitPrices market(Inputs inputs) {
        return new LogitPrices(
                inputs.whole("n"), inputs.number("a"), inputs.number("c"), inputs.number("a0"), inputs.number("mu"));
    }
}
