package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.model.Memory;
import overbuild.strategy.FictitiousPlay;
import overbuild.strategy.FictitiousPlay.Average;

/** Equal firms that reply to what their rivals ordered on average; capacity lasts a tick. */
public record FictitiousPlayCournot() implements Kind {
    private static final FictitiousPlay PLAY = new FictitiousPlay(1, null, 1, 1, 2);

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int firms = inputs.whole("N");
        var race = Race.linear(inputs.number("a"), inputs.number("b"));
        var seen = Holding.of(race, inputs.number("c"), List.of(0.0)).get(0);
        double output = inputs.number("q0");
        var average = new Average(0, 0).and(1, output);
        var memory = Memory.NONE;
        for (int t = 1; t <= inputs.whole("t"); t++) {
            var plan = PLAY.decide(Seat.of(seen, t, 0, new Ordered(seen.reports(), firms, output), memory));
            output = plan.order();
            memory = plan.memory();
            average = average.and(1, output);
        }
        return Map.of("q_t_each", output, "average_each", average.mean());
    }
}
