package overbuild.selftest.kind;

import java.util.Map;

/** What a race for a prize does to surplus, the prize itself being a transfer. */
public record PrizeRaceWelfare() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = PrizeRace.race(inputs);
        var rest = race.rest();
        double best = Theory.of(race, rest).freeEntry();
        return Map.of(
                "Q",
                rest.quantity(),
                "Q_over_planner",
                rest.quantity() / best,
                "surplus_over_planner",
                rest.surplus(rest.quantity()) / rest.surplus(best),
                "industry_market_profit",
                rest.sum(rest::marketProfit));
    }
}
