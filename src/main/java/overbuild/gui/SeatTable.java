package overbuild.gui;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import overbuild.seat.Level;
import overbuild.seat.Turn;

/** The levels of a quarter as rows of a table. */
final class SeatTable extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    /** The column that shows who pays. */
    static final int PAYERS = 4;

    private static final List<String> COLUMNS =
            List.of("column.capex", "column.capacity", "column.believed", "column.fear", "column.payers");

    private final transient Words words;
    private transient Turn turn;

    SeatTable(Words words) {
        this.words = words;
    }

    void show(Turn now) {
        turn = now;
        fireTableDataChanged();
    }

    Level level(int row) {
        return turn.levels().get(row);
    }

    @Override
    public int getRowCount() {
        return turn == null ? 0 : turn.levels().size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.say(COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        var level = level(row);
        return switch (column) {
            case 0 -> words.local(level.name()) + marks(row);
            case 1 -> words.number(level.capacity());
            case 2 -> words.number(level.believed());
            case 3 -> words.number(level.feared());
            default -> level.bill();
        };
    }

    private String marks(int row) {
        return (row == turn.restraint() ? "  " + words.say("mark.restraint") : "")
                + (row == turn.race() ? "  " + words.say("mark.race") : "")
                + (row == turn.usual() ? "  " + words.say("mark.usual") : "");
    }
}
