package overbuild.selftest.kind;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import overbuild.market.Cournot;
import overbuild.model.DemandCurve;

/** The Cournot market with limited capacities. */
public record CournotCapacity() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double slope = inputs.number("b");
        double[] cost = inputs.numbers("c_per_firm");
        double[] capacity = inputs.numbers("K_per_firm");
        var sale = Sale.of(new Cournot(), new DemandCurve.Linear(slope), inputs.number("a"), capacity, cost);
        return Map.of(
                "P", sale.price(),
                "q_per_firm", sale.sales(),
                "Q", sale.quantity(),
                "shadow_value_per_firm",
                        IntStream.range(0, cost.length)
                                .mapToObj(k -> Math.max(
                                        0,
                                        sale.price()
                                                - cost[k]
                                                - slope * sale.sales().get(k)))
                                .toList(),
                "utilisation", sale.quantity() / DoubleStream.of(capacity).sum());
    }
}
