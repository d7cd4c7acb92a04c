package overbuild.selftest.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.strategy.Frequencies;

/** Two players with two actions who count what the other did and reply to it. */
public record FictitiousPlay() implements Kind {
    /** Everything that is remembered counts in full. */
    private static final double UNFADED = 1;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var row = new Frequencies(inputs.list("w_row"));
        var column = new Frequencies(inputs.list("w_col"));
        var rowPayoffs = inputs.table("payoff_row");
        var columnPayoffs = turned(inputs.table("payoff_col"));
        var rowPlayed = new ArrayList<Integer>();
        var columnPlayed = new ArrayList<Integer>();
        for (int t = 0; t < inputs.whole("T"); t++) {
            int rowAction = row.best(rowPayoffs);
            int columnAction = column.best(columnPayoffs);
            rowPlayed.add(rowAction);
            columnPlayed.add(columnAction);
            row = row.and(UNFADED, sight(columnAction));
            column = column.and(UNFADED, sight(rowAction));
        }
        int listed = Math.min(inputs.whole("path_ticks"), rowPlayed.size());
        return Map.of(
                "row_first_count", firsts(rowPlayed),
                "col_first_count", firsts(columnPlayed),
                "row_belief_col_first", row.belief(0),
                "col_belief_row_first", column.belief(0),
                "row_action_per_tick", List.copyOf(rowPlayed.subList(0, listed)),
                "col_action_per_tick", List.copyOf(columnPlayed.subList(0, listed)));
    }

    /** One of two actions is seen. */
    static List<Double> sight(int action) {
        return IntStream.range(0, 2).mapToObj(k -> k == action ? 1.0 : 0.0).toList();
    }

    private static int firsts(List<Integer> played) {
        return (int) played.stream().filter(action -> action == 0).count();
    }

    /** Own actions in rows. */
    private static List<List<Double>> turned(List<List<Double>> payoffs) {
        return IntStream.range(0, 2)
                .mapToObj(own -> List.of(payoffs.get(0).get(own), payoffs.get(1).get(own)))
                .toList();
    }
}
