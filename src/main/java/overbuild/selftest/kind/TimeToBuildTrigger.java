package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Path;

/** Today's price at which a firm builds what takes time, over that at which it builds what works at once. */
public record TimeToBuildTrigger() implements Kind {
    private static final double ELASTICITY = 2;
    private static final double HIGHEST_PRICE = 1e100;
    private static final double PER_TICK = 0.1;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double interest = inputs.number("r") * inputs.number("L");
        double growth = inputs.number("alpha") * inputs.number("L");
        double larger = Math.max(Math.abs(interest), Math.abs(growth));
        int ticks = (int) Math.max(1, Math.min(80, Math.ceil(larger / PER_TICK)));
        double rate = Math.expm1(interest / ticks);
        double demand = Math.exp(ELASTICITY * growth / ticks);
        return Map.of("trigger_multiplier", price(rate, demand, ticks) / price(rate, demand, 0));
    }

    /** Today's price when all that pays at delivery stands. */
    private static double price(double rate, double demandPerTick, int lag) {
        var race = Race.isoelastic(1, ELASTICITY, HIGHEST_PRICE)
                .building(1, Path.of(0), 0, lag)
                .among(1, Racer.replying(0, rate, 0).believing(Views.demand(demandPerTick)));
        return race.curve().price(race.demand(), race.game().bestReply(0));
    }
}
