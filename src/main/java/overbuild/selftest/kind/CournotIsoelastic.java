package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.market.Cournot;

/**
 * Firms with unequal costs and more capacity than they need, which sell their best replies under constant elasticity. Where
 * withholding pays without bound, the market goes to its choke price: there is no equilibrium.
 */
public record CournotIsoelastic() implements Kind {
    private static final double FAR = 1e12;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var costs = inputs.list("c_per_firm");
        double choke = FAR * highest(costs);
        var rest = rest(inputs.number("A"), inputs.number("eps"), costs, choke);
        double price = rest.price();
        if (price >= choke) return Map.of("exists", false);
        return Map.of(
                "exists", true,
                "P", price,
                "Q", rest.quantity(),
                "q_per_firm", rest.each(rest::quantity),
                "profit_per_firm", rest.each(rest::marketProfit),
                "lerner_per_firm", rest.each(firm -> (price - costs.get(firm)) / price));
    }

    /** Demand P = A Q^(-1/eps) is Q = S P^-eps with S = A^eps. */
    static Rest rest(double scale, double elasticity, List<Double> costs, double choke) {
        var race = Race.isoelastic(Math.pow(scale, elasticity), elasticity, choke);
        double ample = race.curve().quantity(race.demand(), lowest(costs) / costs.size());
        return Rest.of(race.clearing(new Cournot())
                .among(costs.stream().map(cost -> Racer.idle(ample, cost)).toList())
                .play(1));
    }

    private static double highest(List<Double> costs) {
        return costs.stream().mapToDouble(cost -> cost).max().orElseThrow();
    }

    /** The lowest cost above 0; the price is never below its share per firm. */
    private static double lowest(List<Double> costs) {
        return costs.stream()
                .mapToDouble(cost -> cost)
                .filter(cost -> cost > 0)
                .min()
                .orElseThrow();
    }
}
