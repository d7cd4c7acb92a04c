package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import overbuild.model.Memory;

/** Equal firms of which one holds more, and whether the others follow it. */
public record ImitateBest() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = Race.linear(inputs.number("a"), inputs.number("b"));
        double output = inputs.number("q");
        int raiser = inputs.whole("N") - 1;
        var outputs = new ArrayList<>(Collections.nCopies(raiser, output));
        outputs.add(output + inputs.number("raise_by"));
        var seen = Holding.of(race, inputs.number("c"), outputs).get(0);
        var seat = Seat.of(seen, 1, output, seen.reports(), Memory.NONE);
        var plan = new overbuild.strategy.ImitateBest(1, 0, 0).decide(seat);
        return Map.of(
                "profit_raiser", seen.reports().profit(raiser),
                "profit_other", seen.reports().profit(0),
                "raiser_best", plan.order() > output);
    }
}
