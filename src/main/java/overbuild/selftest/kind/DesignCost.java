package overbuild.selftest.kind;

import java.util.Map;
import overbuild.design.Morris;
import overbuild.design.Saltelli;

/** How many runs designs for sensitivity take. */
public record DesignCost() implements Kind {
    private static final int LEVELS = 4;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int parameters = inputs.whole("k");
        int base = inputs.whole("n");
        return Map.of(
                "runs_first_total",
                new Saltelli(base, false).size(parameters),
                "runs_second_order",
                new Saltelli(base, true).size(parameters),
                "runs_morris",
                new Morris(inputs.whole("r"), LEVELS).size(parameters));
    }
}
