package overbuild.selftest.kind;

import java.util.Map;
import overbuild.market.Cournot;
import overbuild.metric.MarketMetric;

/** Firms with unequal costs and more capacity than they need, which sell their best replies. */
public record CournotLinear() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double intercept = inputs.number("a");
        double slope = inputs.number("b");
        var race = Race.linear(intercept, slope)
                .clearing(new Cournot())
                .among(inputs.list("c_per_firm").stream()
                        .map(cost -> Racer.idle(intercept / slope, cost))
                        .toList());
        var rest = Rest.of(race.play(1));
        double profit = rest.sum(rest::marketProfit);
        return Map.of(
                "P", rest.price(),
                "q_per_firm", rest.each(rest::quantity),
                "Q", rest.quantity(),
                "profit_per_firm", rest.each(rest::marketProfit),
                "CS", rest.consumerSurplus(),
                "W", rest.consumerSurplus() + profit,
                "HHI", MarketMetric.HHI.of(rest.state()));
    }
}
