package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;

/** Sliders of the scenario's own parameters: those of the part of the world, or of the firm, that a person picks. */
final class KnobPanel extends JPanel {
    private static final long serialVersionUID = 1;
    static final String NOBODY = "nobody";
    private static final String FIXED = "fixed";

    private final transient Words words;
    private final transient Turn turn;
    private final JComboBox<String> whose;
    private final Column column = new Column();
    private final transient Map<String, LeverRow> rows = new LinkedHashMap<>();
    private transient Map<String, List<Knob>> groups;
    private transient Scenario shown;
    private transient Quarter date;
    private transient boolean open = true;

    /** Told when a person has set another value of a parameter. */
    interface Turn {
        void to(Knob knob, double value);
    }

    KnobPanel(Scenario scenario, Words words, Turn turn) {
        super(new BorderLayout(0, 6));
        this.words = words;
        this.turn = turn;
        shown = scenario;
        date = scenario.start();
        groups = Knob.all(scenario, date);
        whose = new JComboBox<>(groups.keySet().toArray(new String[0]));
        whose.insertItemAt(NOBODY, 0);
        whose.addItem(FIXED);
        whose.setSelectedIndex(0);
        whose.setName("parameters");
        whose.setToolTipText(words.say("parameters.hint"));
        whose.getAccessibleContext().setAccessibleName(words.say("parameters"));
        whose.setPrototypeDisplayValue("telecom");
        whose.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(list, words.whose((String) value), index, selected, focused);
            }
        });
        whose.addActionListener(event -> lay());
        setOpaque(false);
        setAlignmentX(LEFT_ALIGNMENT);
        setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        add(head(), BorderLayout.NORTH);
        add(column);
    }

    private JPanel head() {
        var title = new JLabel(words.say("parameters"));
        title.setFont(Look.bold(12));
        title.setLabelFor(whose);
        var head = new JPanel(new BorderLayout(0, 4));
        head.setOpaque(false);
        head.add(title, BorderLayout.NORTH);
        head.add(whose);
        return head;
    }

    String chosen() {
        return (String) whose.getSelectedItem();
    }

    /** Shows parameters as if a person had chosen whose; none where a scenario has no such. */
    void choose(String group) {
        if (groups.containsKey(group) || group.equals(FIXED)) whose.setSelectedItem(group);
    }

    private void lay() {
        column.removeAll();
        rows.clear();
        groups = Knob.all(shown, date);
        if (chosen().equals(FIXED)) Fixed.of(shown).forEach((reason, paths) -> column.add(told(reason, paths)));
        for (var knob : groups.getOrDefault(chosen(), List.of())) {
            var handle = knob.handles().get(0);
            var unit = words.unit(handle.param(), shown);
            var row = new LeverRow(knob, handle, unit, words, () -> turned(knob));
            row.setToolTipText(knob.name());
            row.setEnabled(open);
            rows.put(knob.name(), row);
            column.add(row);
        }
        revalidate();
        repaint();
    }

    private JTextArea told(Fixed reason, List<String> paths) {
        var told = new JTextArea(words.say("fixed." + reason) + "\n" + String.join(", ", paths) + "\n");
        told.setName("fixed." + reason);
        told.setEditable(false);
        told.setOpaque(false);
        told.setLineWrap(true);
        told.setWrapStyleWord(true);
        told.setFont(Look.plain(11));
        return told;
    }

    private void turned(Knob knob) {
        turn.to(knob, rows.get(knob.name()).value());
    }

    /**
     * Shows where the parameters stand in a quarter.
     *
     * @param left whether there is a quarter left to change
     * @param evenHeld whether one that is being moved is shown too
     */
    void show(Scenario scenario, Quarter quarter, boolean left, boolean evenHeld) {
        if (scenario.equals(shown) && quarter.equals(date)) return;
        shown = scenario;
        date = quarter;
        open = left;
        rows.values().forEach(row -> row.setEnabled(open));
        if (rows.isEmpty()) return;
        groups = Knob.all(scenario, date);
        var now = groups.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Knob::name, knob -> knob.parameter().value(), (one, same) -> one));
        rows.forEach((path, row) -> {
            if (now.containsKey(path) && (evenHeld || !row.isHeld())) row.show(now.get(path));
        });
    }
}
