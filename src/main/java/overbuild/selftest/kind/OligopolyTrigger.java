package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Path;
import overbuild.model.Prospect;
import overbuild.model.Waiting;

/** The price at which firms that wait add capacity: where their best reply at the higher user cost is what they hold. */
public record OligopolyTrigger() implements Kind {
    private static final double HIGHEST_PRICE = 1e100;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double rate = inputs.number("r");
        double drift = inputs.number("alpha");
        double cost = inputs.number("K");
        int firms = inputs.whole("n");
        var race = Race.isoelastic(1, inputs.number("gamma"), HIGHEST_PRICE)
                .building(cost, Path.of(0), 0, 0)
                .among(1, Racer.replying(0, rate / 4, 0));
        var game = race.game();
        var waiting = new Waiting(game.requiredYield(0), drift, inputs.number("sigma"));
        double hurdle = waiting.premium();
        double guess = race.curve().quantity(race.demand(), game.userCost(0));
        double each = Fixpoint.of(held -> game.bestReply(0, new Prospect((firms - 1) * held, 1, hurdle)), guess)
                .reply();
        double price = game.believedPrice(0, firms * each);
        double alone = waiting.flow() * cost;
        return Map.of(
                "beta1",
                waiting.root(),
                "competition_factor",
                price / alone,
                "price_trigger",
                price,
                "option_premium",
                price / alone - 1,
                "hurdle_multiple",
                price / ((rate - drift) * cost));
    }
}
