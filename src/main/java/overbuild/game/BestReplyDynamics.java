package overbuild.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where best replies lead from every cell.
 *
 * <p>In each round the players answer what they see with a best reply, and stay where they are when that is one: in turn, each seeing
 * the moves before, or all together.
 *
 * <p>Source: Cournot 1838; in turn as in Monderer and Shapley 1996.
 */
public enum BestReplyDynamics {
    /** The players move one after the other. */
    inTurn {
        @Override
        int next(PayoffTable game, int cell) {
            int now = cell;
            for (int player = 0; player < game.size(); player++) now = reply(game, player, now, now);
            return now;
        }
    },
    /** All players move at the same time. */
    together {
        @Override
        int next(PayoffTable game, int cell) {
            int now = cell;
            for (int player = 0; player < game.size(); player++) now = reply(game, player, cell, now);
            return now;
        }
    };

    /**
     * Cells that best replies do not leave, and what leads there.
     *
     * @param cells a single cell where everybody stays, or a cycle in the order in which it is walked
     * @param share the share of all cells from which play ends there
     */
    public record End(List<Integer> cells, double share) {
        public End {
            cells = List.copyOf(cells);
        }

        /** Whether everybody stays, which makes it an equilibrium. */
        public boolean isRest() {
            return cells.size() == 1;
        }
    }

    /** The cell after a round. */
    abstract int next(PayoffTable game, int cell);

    /** A cell in which a player answers another cell best. */
    private static int reply(PayoffTable game, int player, int seen, int now) {
        int best = game.strategy(player, seen);
        for (int k = 0; k < game.strategies(player); k++) {
            double gain = game.payoff(player, game.deviation(seen, player, k))
                    - game.payoff(player, game.deviation(seen, player, best));
            if (gain > 0) best = k;
        }
        return game.deviation(now, player, best);
    }

    /** All ends, in the order of their first cell. */
    public List<End> ends(PayoffTable game) {
        var end = new int[game.cells()];
        Arrays.fill(end, -1);
        for (int cell = 0; cell < end.length; cell++) follow(game, cell, end);
        return IntStream.range(0, end.length)
                .filter(cell -> end[cell] == cell)
                .mapToObj(first -> new End(
                        cycle(game, first),
                        (double) Arrays.stream(end)
                                        .filter(cell -> cell == first)
                                        .count()
                                / end.length))
                .toList();
    }

    /** Notes for each cell on the way the least cell of the cycle in which it ends. */
    private void follow(PayoffTable game, int start, int[] end) {
        var way = new ArrayList<Integer>();
        int cell = start;
        while (end[cell] == -1) {
            end[cell] = -2;
            way.add(cell);
            cell = next(game, cell);
        }
        int found = end[cell] >= 0
                ? end[cell]
                : cycle(game, cell).stream().reduce(Math::min).orElseThrow();
        for (int passed : way) end[passed] = found;
    }

    private List<Integer> cycle(PayoffTable game, int first) {
        var cycle = new ArrayList<Integer>();
        int cell = first;
        do {
            cycle.add(cell);
            cell = next(game, cell);
        } while (cell != first);
        return cycle;
    }
}
