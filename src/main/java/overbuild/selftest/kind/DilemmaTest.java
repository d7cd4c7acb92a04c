package overbuild.selftest.kind;

import java.util.Map;
import overbuild.experiment.IntersectionUnion;

/** Pairs of runs that tell whether a game is a dilemma. */
public record DilemmaTest() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var test = new IntersectionUnion(inputs.number("alpha"), inputs.whole("m"));
        double spread = inputs.number("sigma_d_over_gap");
        double pairs = test.pairs(inputs.number("power"), spread);
        return Map.of(
                "z_iut", test.critical(),
                "z_bonferroni", test.bonferroni(),
                "z_sidak", test.sidak(),
                "n", pairs,
                "n_int", (int) Math.ceil(pairs),
                "power_at_n_int", test.power(Math.ceil(pairs), spread));
    }
}
