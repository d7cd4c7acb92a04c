package overbuild.selftest.kind;

import java.util.Map;
import overbuild.market.Competitive;
import overbuild.model.DemandCurve;

/** The competitive market with one capacity and one cost. */
public record CompetitiveClearing() implements Kind {
    private static final double NO_CHOKE = 1e200;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double[] capacity = {inputs.number("K")};
        double[] cost = {inputs.number("mc")};
        var curve = new DemandCurve.Isoelastic(inputs.number("eps"), 1, NO_CHOKE);
        var sale = Sale.of(new Competitive(), curve, inputs.number("S"), capacity, cost);
        return Map.of(
                "P",
                sale.price(),
                "Q",
                sale.quantity(),
                "utilisation",
                sale.quantity() / capacity[0],
                "dark_share",
                1 - sale.quantity() / capacity[0]);
    }
}
