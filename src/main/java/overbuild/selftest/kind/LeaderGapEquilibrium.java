package overbuild.selftest.kind;

import java.util.Map;
import overbuild.scenario.Fear;

/** Equal firms that mind falling behind the leader: every capacity within a band is a best reply to itself. */
public record LeaderGapEquilibrium() implements Kind {
    private static final double CLOSE = 1e-12;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var market = Race.linear(inputs.number("a"), inputs.number("b"))
                .fearing(new Fear(Fear.Standing.profit, inputs.number("phi"), 0, 0));
        var race = new EqualRace(market, inputs.whole("N"), inputs.number("c"));
        double low = Fixpoint.of(q -> race.reply(q) - CLOSE * q, race.scale()).below();
        double high = Fixpoint.of(q -> race.reply(q) + CLOSE * q, race.scale()).below();
        return Map.of(
                "q_low",
                low,
                "q_high",
                high,
                "P_low",
                race.at(high).game().believedPrice(0, high),
                "P_high",
                race.at(low).game().believedPrice(0, low));
    }
}
