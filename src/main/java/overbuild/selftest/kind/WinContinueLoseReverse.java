package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import overbuild.model.Memory;

/** Firms that go on while their profit does not fall and turn round when it does; capacity lasts a tick. */
public record WinContinueLoseReverse() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = Race.linear(inputs.number("a"), inputs.number("b"));
        var rule = new overbuild.strategy.WinContinueLoseReverse(0, inputs.number("step"));
        List<Double> outputs = inputs.list("q0_per_firm");
        List<Memory> memories = Collections.nCopies(outputs.size(), Memory.NONE);
        int periods = inputs.whole("T");
        int window = inputs.whole("window");
        double sum = 0;
        for (int t = 1; t <= periods; t++) {
            var next = new ArrayList<Double>();
            var remembered = new ArrayList<Memory>();
            for (var seen : Holding.of(race, inputs.number("c"), outputs)) {
                int firm = seen.index();
                var seat = Seat.of(seen, t, outputs.get(firm), seen.reports(), memories.get(firm));
                var plan = rule.decide(seat);
                next.add(plan.order());
                remembered.add(plan.memory());
            }
            outputs = next;
            memories = remembered;
            if (t > periods - window) sum += next.stream().mapToDouble(q -> q).sum();
        }
        return Map.of("q_T_per_firm", outputs, "mean_Q_window", sum / window);
    }
}
