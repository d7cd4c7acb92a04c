package overbuild.selftest.kind;

import java.util.Collections;
import java.util.Map;

/** What users and firms lose when equal firms sell their best replies under constant elasticity. */
public record PriceOfAnarchyIsoelastic() implements Kind {
    /** Size of demand, in powers of ten below that at cost, that is as good as none. */
    private static final double NOBODY = 250;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double elasticity = inputs.number("eps");
        double cost = inputs.number("c");
        double choke = cost * Math.pow(10, NOBODY / elasticity);
        var costs = Collections.nCopies(inputs.whole("N"), cost);
        var rest = CournotIsoelastic.rest(inputs.number("A"), elasticity, costs, choke);
        double surplus = rest.consumerSurplus() + rest.sum(rest::marketProfit);
        double best = rest.curve().consumerSurplus(rest.state().world().shifter(), cost);
        return Map.of(
                "P",
                rest.price(),
                "Q",
                rest.quantity(),
                "W_NE",
                surplus,
                "W_optimum",
                best,
                "optimum_over_NE",
                best / surplus);
    }
}
