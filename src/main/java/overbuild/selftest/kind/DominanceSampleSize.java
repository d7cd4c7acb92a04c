package overbuild.selftest.kind;

import java.util.Map;
import overbuild.experiment.IntersectionUnion;

/** Pairs of runs that tell which of two policies is better. */
public record DominanceSampleSize() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var test = new IntersectionUnion(inputs.number("alpha"), 1);
        double noise = inputs.number("sigma_over_gap");
        double spread = noise * IntersectionUnion.pairedSpread(inputs.number("rho"));
        double pairs = test.pairs(inputs.number("power"), spread);
        double apart = test.pairs(inputs.number("power"), noise * IntersectionUnion.pairedSpread(0));
        return Map.of(
                "sigma_d_over_gap",
                spread,
                "n",
                pairs,
                "n_int",
                (int) Math.ceil(pairs),
                "n_ratio_to_independent",
                pairs / apart);
    }
}
