package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import overbuild.model.Prospect;
import overbuild.model.StageGame;
import overbuild.model.Thinkers;

/** Equal firms that think a number of steps ahead, about rivals who think one step less or fewer; capacity lasts a tick. */
public record LevelK() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var race = Race.linear(inputs.number("a"), inputs.number("b"));
        var game = Holding.of(race, inputs.number("c"), List.of(0.0)).get(0).game();
        int rivals = inputs.whole("N") - 1;
        var thinkers = new Thinkers(inputs.number("tau"));
        double level = inputs.number("q0");
        var hierarchy = new ArrayList<>(List.of(level));
        for (int k = 1; k <= inputs.whole("k"); k++) {
            level = reply(game, rivals * level);
            hierarchy.add(reply(game, rivals * thinkers.expected(hierarchy)));
        }
        return Map.of(
                "level_k_q", level,
                "hierarchy_q", hierarchy.get(hierarchy.size() - 1),
                "poisson_weight", thinkers.share(inputs.whole("k")));
    }

    private static double reply(StageGame game, double rivals) {
        return game.bestReply(0, Prospect.against(rivals));
    }
}
