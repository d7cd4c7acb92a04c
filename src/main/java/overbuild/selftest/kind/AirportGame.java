package overbuild.selftest.kind;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.game.CoalitionGame;

/** Planes that share a runway as long as the longest of them needs. */
public record AirportGame() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double[] costs = inputs.numbers("costs");
        var game = CoalitionGame.of(
                costs.length,
                set -> IntStream.range(0, costs.length)
                        .filter(player -> (set >> player & 1) == 1)
                        .mapToDouble(player -> costs[player])
                        .max()
                        .orElse(0));
        return Map.of("value_per_player", Arrays.stream(game.values()).boxed().toList());
    }
}
