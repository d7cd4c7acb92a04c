package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import overbuild.game.SharedDilemma;

/** Equal firms with two levels of capacity, of which some restrain themselves, in the game that firms play. */
public record NPlayerDilemma() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var restrain = new ArrayList<Double>();
        var race = new ArrayList<Double>();
        for (int k = 0; k < inputs.whole("N"); k++) {
            var game = Holding.of(market(inputs), inputs.number("c"), others(inputs, k))
                    .get(0)
                    .game();
            restrain.add(game.payoff(0, inputs.number("q_L")));
            race.add(game.payoff(0, inputs.number("q_H")));
        }
        var dilemma = new SharedDilemma(restrain, race);
        int asked = inputs.whole("k");
        return Map.of(
                "u_restrain", restrain.get(asked),
                "u_race", race.get(asked),
                "gap_min", dilemma.smallestGap(),
                "cooperation_gain", dilemma.gain(),
                "is_dilemma", dilemma.isDilemma());
    }

    private static Race market(Inputs inputs) {
        return Race.linear(inputs.number("a"), inputs.number("b"));
    }

    /** A firm that holds nothing yet, and the others, of which some restrain themselves. */
    private static List<Double> others(Inputs inputs, int restrained) {
        var capacities = new ArrayList<>(List.of(0.0));
        capacities.addAll(Collections.nCopies(restrained, inputs.number("q_L")));
        capacities.addAll(Collections.nCopies(inputs.whole("N") - 1 - restrained, inputs.number("q_H")));
        return capacities;
    }
}
