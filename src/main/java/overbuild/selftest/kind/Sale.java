package overbuild.selftest.kind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import overbuild.market.FeltPrice;
import overbuild.market.MarketRule;
import overbuild.market.Offers;
import overbuild.model.DemandCurve;

/**
 * What one of the program's market rules makes of given capacities and costs.
 *
 * @param price price
 * @param sales sales of each firm
 */
record Sale(double price, List<Double> sales) {
    static Sale of(MarketRule rule, DemandCurve curve, double shifter, double[] capacity, double[] cost) {
        var density = new double[capacity.length];
        Arrays.fill(density, 1);
        var offers = new Offers(curve, shifter, FeltPrice.IMMEDIATE, capacity, cost, density, Double.NaN, Double.NaN);
        var result = rule.clear(offers);
        return new Sale(result.price(), DoubleStream.of(result.sales()).boxed().toList());
    }

    double quantity() {
        return sales.stream().mapToDouble(q -> q).sum();
    }
}
