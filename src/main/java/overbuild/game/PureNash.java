package overbuild.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all pure equilibria by looking at every cell.
 *
 * <p>A cell is an equilibrium when u_i(s) &gt;= u_i(s', s_-i) for every player i and each of its strategies s'.
 *
 * <p>Source: Nash 1951.
 */
public record PureNash() implements Solver {
    @Override
    public Found find(PayoffTable game) {
        var plays = new ArrayList<Play>();
        for (int cell = 0; cell < game.cells(); cell++) {
            if (isEquilibrium(game, cell)) plays.add(Profile.pure(game, strategies(game, cell)));
        }
        return new Found(plays, List.of());
    }

    private static boolean isEquilibrium(PayoffTable game, int cell) {
        return IntStream.range(0, game.size()).allMatch(player -> game.isBestReply(player, cell));
    }

    private static int[] strategies(PayoffTable game, int cell) {
        return IntStream.range(0, game.size())
                .map(player -> game.strategy(player, cell))
                .toArray();
    }
}
