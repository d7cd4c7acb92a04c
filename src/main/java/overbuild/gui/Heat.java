package overbuild.gui;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import overbuild.equilibrium.Contender;
import overbuild.equilibrium.FramedGame;

/**
 * What every level of capex is worth to a firm against every level of a rival.
 *
 * @param frame in whose eyes
 * @param row the firm
 * @param column the rival
 * @param words language
 */
record Heat(FramedGame frame, Contender row, Contender column, Words words) {
    private static final double HOTTEST = 0.9;
    private static final int FEW = 6;
    private static final String RESTRAINT = "↓";
    private static final String RACE = "↑";
    private static final String PLAN = "●";
    private static final String BEST = "*";
    private static final String EMPTY = "\u00a0\u00a0";

    /** Signs above the columns, and the levels themselves where there is room for them. */
    List<String> columns() {
        var names = column.names();
        return IntStream.range(0, names.size())
                .mapToObj(k -> sign(column, k) + (isWide() ? words.local(names.get(k)) : ""))
                .toList();
    }

    /** Levels of the firm before the rows. */
    List<String> names() {
        var names = row.names();
        return IntStream.range(0, names.size())
                .mapToObj(k -> sign(row, k) + words.local(names.get(k)))
                .toList();
    }

    private static String sign(Contender firm, int level) {
        return (level == firm.restrain() ? RESTRAINT : "") + (level == firm.race() ? RACE : "");
    }

    private boolean isWide() {
        return column.rungs().size() <= FEW;
    }

    /** A row for each level of the firm, with its best reply to each level of the rival and what was planned. */
    List<List<Sheet.Warm>> rows() {
        double low = worths().min().orElse(0);
        double span = worths().max().orElse(0) - low;
        return IntStream.range(0, row.rungs().size())
                .mapToObj(own -> IntStream.range(0, column.rungs().size())
                        .mapToObj(other -> {
                            int cell = frame.table().cell(own, other);
                            double over = frame.table().payoff(0, cell) - low;
                            return new Sheet.Warm(text(own, other, cell), span > 0 ? HOTTEST * over / span : 0);
                        })
                        .toList())
                .toList();
    }

    private DoubleStream worths() {
        return IntStream.range(0, frame.table().cells())
                .mapToDouble(cell -> frame.table().payoff(0, cell));
    }

    private String text(int own, int other, int cell) {
        var signs = (frame.table().isBestReply(0, cell) ? BEST : "")
                + (own == row.plan() && other == column.plan() ? PLAN : "");
        if (isWide()) return words.number(frame.table().payoff(0, cell)) + signs;
        return signs.isEmpty() ? EMPTY : signs;
    }
}
