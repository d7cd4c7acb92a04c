package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import overbuild.seat.Level;
import overbuild.seat.Payer;
import overbuild.seat.Turn;

/** Where a person decides: the levels with who pays, buttons, and a page of what the firm sees or what came of it. */
final class SeatPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int ROW = 21;
    private static final int MOST_ROWS = 18;
    private static final int PICTURE = 170;
    private static final String ORDER = "order";

    private final transient Look look;
    private final transient Words words;
    private final SeatTable levels;
    private final JTable table;
    private final BillPainter bills;
    private final JLabel head = new JLabel(" ");
    private final JLabel sub = new JLabel(" ");
    private final JLabel bill = new JLabel(" ");
    private final JEditorPane page = new JEditorPane("text/html", "");
    private final JPanel choice = new JPanel(new BorderLayout(0, 4));
    private final List<JButton> buttons;
    private transient Turn turn;

    /**
     * What a person can ask for.
     *
     * @param once a level for this quarter
     * @param year a level for four quarters
     * @param rest that the firm's own strategy takes over
     * @param light other colours
     */
    record Wishes(IntConsumer once, IntConsumer year, Runnable rest, Runnable light) {}

    SeatPanel(Look look, Words words, Wishes wishes) {
        super(new BorderLayout(0, 6));
        this.look = look;
        this.words = words;
        levels = new SeatTable(words);
        table = new JTable(levels);
        bills = new BillPainter(look, words);
        buttons = List.of(
                button("order", KeyEvent.VK_ENTER, () -> wishes.once().accept(table.getSelectedRow())),
                button("restrain", KeyEvent.VK_R, () -> wishes.once().accept(turn.restraint())),
                button("year", KeyEvent.VK_4, () -> wishes.year().accept(table.getSelectedRow())),
                button("rest", KeyEvent.VK_U, wishes.rest()));
        setOpaque(false);
        setPreferredSize(new Dimension(560, 400));
        add(heading(light(wishes.light())), BorderLayout.NORTH);
        add(middle());
        dressTable();
        ready(false);
    }

    private JComponent heading(JButton light) {
        head.setFont(Look.bold(17));
        head.setName("seat.head");
        sub.setName("seat.sub");
        var box = Box.createVerticalBox();
        box.add(head);
        box.add(sub);
        var heading = new JPanel(new BorderLayout());
        heading.setOpaque(false);
        heading.add(box);
        heading.add(light, BorderLayout.EAST);
        return heading;
    }

    private JButton light(Runnable wish) {
        var action = new AbstractAction("", Glyph.of(Order.LIGHT)) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                wish.run();
            }
        };
        var button = new JButton(action);
        button.setName("seat.light");
        button.setToolTipText(words.say("button.light.hint"));
        button.getAccessibleContext().setAccessibleName(words.say("button.light.hint"));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getInputMap(WHEN_IN_FOCUSED_WINDOW).put(Order.LIGHT.key(), "light");
        button.getActionMap().put("light", action);
        return button;
    }

    private JComponent middle() {
        var row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        row.setOpaque(false);
        buttons.forEach(row::add);
        var foot = Box.createVerticalBox();
        for (var part : List.of(bill, legend(), row)) {
            part.setAlignmentX(LEFT_ALIGNMENT);
            foot.add(part);
            foot.add(Box.createVerticalStrut(4));
        }
        bill.setName("seat.bill");
        choice.setOpaque(false);
        choice.add(new JScrollPane(table));
        choice.add(foot, BorderLayout.SOUTH);
        page.setEditable(false);
        page.setName("seat.page");
        page.setBackground(look.card());
        page.getAccessibleContext().setAccessibleName(words.say("page"));
        var middle = new JPanel(new BorderLayout(0, 6));
        middle.setOpaque(false);
        middle.add(choice, BorderLayout.NORTH);
        var scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createLineBorder(look.faint()));
        middle.add(scroll);
        return middle;
    }

    private JComponent legend() {
        var row = new JPanel(new FlowLayout(FlowLayout.LEFT, 7, 0));
        row.setOpaque(false);
        for (var payer : Payer.values()) row.add(entry("■", BillPainter.colour(payer), words.say("payer." + payer)));
        row.add(entry("□", look.alarm(), words.say("legend.cut")));
        return row;
    }

    private static JComponent entry(String sign, Color colour, String text) {
        var entry = Box.createHorizontalBox();
        var square = new JLabel(sign + " ");
        square.setForeground(colour);
        square.setFont(Look.plain(11));
        var label = new JLabel(text);
        label.setFont(Look.plain(11));
        entry.add(square);
        entry.add(label);
        return entry;
    }

    private void dressTable() {
        table.setName("levels");
        table.setRowHeight(ROW);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getTableHeader().setReorderingAllowed(false);
        table.getAccessibleContext().setAccessibleName(words.say("table"));
        table.getSelectionModel().addListSelectionListener(event -> explain());
        var right = new DefaultTableCellRenderer();
        right.setHorizontalAlignment(SwingConstants.RIGHT);
        for (int column = 1; column < SeatTable.PAYERS; column++)
            table.getColumnModel().getColumn(column).setCellRenderer(right);
        table.getColumnModel().getColumn(SeatTable.PAYERS).setCellRenderer(bills);
        int[] widths = {142, 84, 96, 72, 166};
        for (int column = 0; column < widths.length; column++)
            table.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), ORDER);
        table.getActionMap().put(ORDER, buttons.get(0).getAction());
    }

    private JButton button(String name, int key, Runnable wish) {
        var action = new AbstractAction(words.say("button." + name)) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (turn != null) wish.run();
            }
        };
        var button = new JButton(action);
        button.setName("seat." + name);
        button.setToolTipText(words.say("button." + name + ".hint"));
        button.getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key, 0), name);
        button.getActionMap().put(name, action);
        return button;
    }

    private void explain() {
        int row = table.getSelectedRow();
        if (turn == null || row < 0) return;
        var level = levels.level(row);
        bill.setText(words.say("bill.says", words.local(level.name()), SeatSheet.bill(level.bill(), words)));
        bill.setToolTipText(bill.getText());
    }

    /** Puts a decision before the person, with a level selected. */
    void show(Turn now, int selected, Sheet sheet) {
        turn = now;
        bills.scale(now.levels().stream()
                .map(Level::bill)
                .mapToDouble(one -> Math.max(one.due(), one.wanted()))
                .max()
                .orElse(1));
        levels.show(now);
        int rows = Math.min(MOST_ROWS, now.levels().size()) + 1;
        table.setPreferredScrollableViewportSize(new Dimension(540, (rows - 1) * ROW));
        table.setRowSelectionInterval(selected, selected);
        tell(sheet);
        ready(true);
        revalidate();
        table.requestFocusInWindow();
    }

    void title(String text, String below) {
        head.setText(text);
        sub.setText(below);
    }

    /** Nothing can be decided until the next decision is shown. */
    void rest(String below) {
        turn = null;
        sub.setText(below);
        ready(false);
    }

    /** The play is over: what came of it takes all the room. */
    void end(String text, Sheet sheet) {
        turn = null;
        title(text, " ");
        choice.setVisible(false);
        tell(sheet);
    }

    /** Draws something above the page. */
    void draw(JComponent picture) {
        picture.setPreferredSize(new Dimension(400, PICTURE));
        choice.removeAll();
        choice.add(picture);
        choice.setVisible(true);
        revalidate();
    }

    private void tell(Sheet sheet) {
        page.setText(sheet.text());
        page.setCaretPosition(0);
    }

    private void ready(boolean whether) {
        buttons.forEach(button -> button.setEnabled(whether));
        table.setEnabled(whether);
    }
}
