package overbuild.report.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import overbuild.equilibrium.FramedGame;
import overbuild.equilibrium.StageTable;
import overbuild.game.PayoffTable;

/** Best replies of two firms, a letter a cell, the frames side by side. */
final class ReplyMap {
    private static final int WIDTH = 100;
    private static final String GAP = "  ";

    private ReplyMap() {}

    static List<String> lines(StageTable stage) {
        var row = stage.firms().get(0);
        var column = stage.firms().get(1);
        int rows = row.rungs().size();
        int label = row.names().stream().mapToInt(String::length).max().orElse(0);
        int width = Math.max(column.rungs().size(), 9);
        if (label + 3 * (width + GAP.length()) > WIDTH) return List.of();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Down the capex of " + Names.firm(row.name()) + ", across that of " + Names.firm(column.name())
                + " from " + column.names().get(0) + " to "
                + column.names().get(column.names().size() - 1));
        lines.add(" ".repeat(label)
                + stage.frames().stream()
                        .map(framed -> GAP + padded(framed.frame().toString(), width))
                        .collect(Collectors.joining())
                        .stripTrailing());
        for (int k = 0; k < rows; k++) {
            int at = k;
            var name = row.names().get(k);
            lines.add(" ".repeat(label - name.length())
                    + name
                    + stage.frames().stream()
                            .map(framed -> GAP + padded(row(framed, at), width))
                            .collect(Collectors.joining())
                            .stripTrailing());
        }
        lines.add("> best reply of the firm down, ^ of the firm across, * both: an equilibrium; C cartel, P planner");
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String row(FramedGame framed, int row) {
        var game = framed.table();
        var text = new StringBuilder();
        for (int column = 0; column < game.strategies(1); column++)
            text.append(mark(framed, game, game.cell(row, column)));
        return text.toString();
    }

    private static char mark(FramedGame framed, PayoffTable game, int cell) {
        boolean down = game.isBestReply(0, cell);
        boolean across = game.isBestReply(1, cell);
        if (down && across) return '*';
        if (cell == framed.cartel()) return 'C';
        if (cell == framed.planner()) return 'P';
        if (down) return '>';
        return across ? '^' : '.';
    }
}
