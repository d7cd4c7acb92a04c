package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import overbuild.strategy.DemandLaw;
import overbuild.strategy.OneShot;
import overbuild.strategy.WorstRegret;

/** Capacity for a demand of which nothing is known but its bounds. */
public record MinimaxRegret() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double low = inputs.number("D_min");
        double high = inputs.number("D_max");
        List<DoubleUnaryOperator> futures = Stream.of(low, high)
                .map(demand -> new OneShot(
                        DemandLaw.normal, demand, 0, inputs.number("p"), inputs.number("c"), inputs.number("s")))
                .<DoubleUnaryOperator>map(shot -> shot::profit)
                .toList();
        var regret = new WorstRegret(futures);
        var best = regret.best(low, high);
        double capacity = WorstRegret.largest(choice -> -regret.of(choice, best), low, high);
        return Map.of("K", capacity, "regret", regret.of(capacity, best));
    }
}
