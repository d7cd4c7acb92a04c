package overbuild.selftest.kind;

import java.util.Map;
import overbuild.metric.MarketMetric;
import overbuild.model.Path;

/** Equal firms that build for a demand they believe in and sell to the true one. */
public record OptimisticCapacity() implements Kind {
    private static final double RATE = 0.05;
    private static final double SMALL = 1e-6;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double intercept = inputs.number("a");
        double slope = inputs.number("b");
        double cost = inputs.number("k");
        int firms = inputs.whole("N");
        var racer = Racer.replying(SMALL * intercept / slope, cost > 0 ? RATE : 0, 2.0 / (firms + 1))
                .serving(inputs.number("mc"))
                .believing(Views.demand(inputs.number("a_e") / intercept));
        var rest = Rest.of(Race.linear(intercept, slope)
                .building(cost > 0 ? cost / (4 * RATE) : 1, Path.of(0), 0, 0)
                .among(firms, racer)
                .play(3));
        double believed = rest.state().firms().get(0).decision().believedPrice();
        return Map.of(
                "K_each", rest.capacity(0),
                "K_total", rest.state().structures(),
                "P", rest.price(),
                "Q", rest.quantity(),
                "utilisation", MarketMetric.UTILISATION.of(rest.state()),
                "dark_share", MarketMetric.DARK_SHARE.of(rest.state()),
                "profit_each", rest.marketProfit(0),
                "P_believed", believed,
                "price_shortfall", 1 - rest.price() / believed);
    }
}
