package overbuild.report.game;

import java.util.ArrayList;
import java.util.List;
import overbuild.game.PayoffTable;
import overbuild.report.Columns;

/** The payoff table of two players, with a star at each best reply. */
final class Matrix {
    /** More does not fit on a terminal. */
    private static final int MOST_COLUMNS = 12;

    private static final int MOST_ROWS = 40;

    private Matrix() {}

    static boolean fits(PayoffTable game) {
        return game.size() == 2 && game.strategies(0) <= MOST_ROWS && game.strategies(1) <= MOST_COLUMNS;
    }

    static List<String> lines(PayoffTable game) {
        var names = new Names(game);
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(names.player(0) + " \\ " + names.player(1)));
        for (int column = 0; column < game.strategies(1); column++) head.add(names.strategy(1, column));
        rows.add(head);
        for (int row = 0; row < game.strategies(0); row++) {
            var cells = new ArrayList<>(List.of(names.strategy(0, row)));
            for (int column = 0; column < game.strategies(1); column++) cells.add(cell(game, game.cell(row, column)));
            rows.add(cells);
        }
        return Columns.lines(rows);
    }

    private static String cell(PayoffTable game, int cell) {
        return payoff(game, 0, cell) + ", " + payoff(game, 1, cell);
    }

    private static String payoff(PayoffTable game, int player, int cell) {
        return Figure.of(game.payoff(player, cell)) + (game.isBestReply(player, cell) ? "*" : "");
    }
}
