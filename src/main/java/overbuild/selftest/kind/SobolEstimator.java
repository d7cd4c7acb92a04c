package overbuild.selftest.kind;

import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.design.Dimension;
import overbuild.design.Saltelli;
import overbuild.model.Draws;
import overbuild.sensitivity.Bootstrap;
import overbuild.sensitivity.Outcomes;
import overbuild.sensitivity.VarianceShares;

/** Shares in variance as a sweep would estimate them: mean over designs that were scrambled by other seeds. */
public record SobolEstimator() implements Kind {
    private static final Draws SEEDS = new Draws(1);

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        need(inputs, "sampling", "sobol-scrambled");
        need(inputs, "first_order", "saltelli-2010");
        need(inputs, "total", "jansen-1999");
        int parameter = inputs.whole("i") - 1;
        int replications = inputs.whole("replications");
        double first = 0;
        double total = 0;
        for (int k = 1; k <= replications; k++) {
            var shares = shares(TestFunction.of(inputs), inputs.whole("n"), SEEDS.replication(k));
            first += shares.first().get(parameter).value();
            total += shares.total().get(parameter).value();
        }
        return Map.of("S_i", first / replications, "ST_i", total / replications);
    }

    private static void need(Inputs inputs, String name, String known) {
        if (inputs.text(name).equals(known)) return;
        throw new IllegalArgumentException(name + " is '" + inputs.text(name) + "', but only '" + known + "' is known");
    }

    private static VarianceShares shares(TestFunction function, int base, long seed) {
        int parameters = function.parameters();
        var space = Collections.nCopies(parameters, new Dimension("x", 0));
        var points = new Saltelli(base, false).points(space, seed);
        var values = new double[Math.toIntExact(points.size())];
        for (int point = 0; point < values.length; point++) {
            int row = point;
            values[point] = function.at(IntStream.range(0, parameters)
                    .mapToDouble(k -> points.at(row, k))
                    .toArray());
        }
        return VarianceShares.of(Outcomes.of(values), parameters, false, new Bootstrap(1, SEEDS));
    }
}
