package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.strategy.Frequencies;

/** Two players with two actions who count what the other did and reply to it. */
public record FictitiousPlay() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var aboutColumn = new Frequencies(inputs.list("w_row"));
        var aboutRow = new Frequencies(inputs.list("w_col"));
        int rounds = inputs.whole("T");
        var play = overbuild.game.FictitiousPlay.of(Games.twoByTwo(inputs), List.of(aboutRow, aboutColumn), rounds);
        var row = play.played().get(0);
        var column = play.played().get(1);
        int listed = Math.min(inputs.whole("path_ticks"), rounds);
        return Map.of(
                "row_first_count", firsts(row),
                "col_first_count", firsts(column),
                "row_belief_col_first", play.frequencies().probability(1, 0),
                "col_belief_row_first", play.frequencies().probability(0, 0),
                "row_action_per_tick", row.subList(0, listed),
                "col_action_per_tick", column.subList(0, listed));
    }

    /** One of two actions is seen. */
    static List<Double> sight(int action) {
        return IntStream.range(0, 2).mapToObj(k -> k == action ? 1.0 : 0.0).toList();
    }

    private static int firsts(List<Integer> played) {
        return (int) played.stream().filter(action -> action == 0).count();
    }
}
