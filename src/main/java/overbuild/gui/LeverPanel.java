package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import overbuild.scenario.Scenario;

/** The sliders that change the world from the next quarter on, and what has been changed so far. */
final class LeverPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 290;

    private final transient Map<Lever, List<LeverRow>> rows = new LinkedHashMap<>();
    private final transient Words words;
    private final transient Wishes wishes;
    private final JLabel heading = new JLabel();
    private final ChangeList changes;
    private final KnobPanel knobs;
    private final JScrollPane scroll;

    /**
     * Whom to tell what a person wishes.
     *
     * @param move a lever and its new numbers
     * @param undo a change to take back
     */
    record Wishes(BiConsumer<Lever, double[]> move, Consumer<Change> undo) {}

    /**
     * How far a person has looked through the sliders.
     *
     * @param chosen whose parameters are shown
     * @param top how far down, in points
     */
    record View(String chosen, int top) {}

    LeverPanel(Scenario scenario, Look look, Words words, Wishes wishes) {
        super(new BorderLayout(0, 8));
        this.words = words;
        this.wishes = wishes;
        changes = new ChangeList(look, words, wishes.undo());
        knobs = new KnobPanel(scenario, words, (knob, value) -> wishes.move().accept(knob, new double[] {value}));
        setName("levers");
        setOpaque(false);
        setPreferredSize(new Dimension(WIDTH, 200));
        heading.setFont(Look.bold(12.5));
        heading.setName("levers.heading");
        add(heading, BorderLayout.NORTH);
        scroll = scrolled(groups(scenario), look);
        add(scroll);
        add(changes, BorderLayout.SOUTH);
    }

    private static JScrollPane scrolled(JComponent groups, Look look) {
        var scroll =
                new JScrollPane(groups, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        scroll.getViewport().setBackground(look.card());
        return scroll;
    }

    private JComponent groups(Scenario scenario) {
        var groups = new Column();
        groups.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        for (var lever : Measure.all()) groups.add(group(lever, scenario));
        groups.add(knobs);
        return groups;
    }

    private JComponent group(Lever lever, Scenario scenario) {
        var group = new JPanel();
        group.setLayout(new BoxLayout(group, BoxLayout.Y_AXIS));
        group.setOpaque(false);
        group.setBorder(BorderFactory.createEmptyBorder(2, 0, 8, 0));
        group.add(left(title(words.lever(lever))));
        var own = new ArrayList<LeverRow>();
        for (var handle : lever.handles()) {
            var unit = words.unit(handle.param(), scenario);
            var row = new LeverRow(lever, handle, unit, words, () -> moved(lever));
            own.add(row);
            group.add(left(row));
        }
        rows.put(lever, own);
        return group;
    }

    private static JLabel title(String name) {
        var title = new JLabel(name);
        title.setFont(Look.bold(12));
        return title;
    }

    private static <C extends JComponent> C left(C part) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        return part;
    }

    private void moved(Lever lever) {
        wishes.move()
                .accept(
                        lever,
                        rows.get(lever).stream().mapToDouble(LeverRow::value).toArray());
    }

    View view() {
        return new View(knobs.chosen(), scroll.getVerticalScrollBar().getValue());
    }

    /** Shows the same part of the sliders as others did. */
    void view(View before) {
        knobs.choose(before.chosen());
        SwingUtilities.invokeLater(() -> scroll.getVerticalScrollBar().setValue(before.top()));
    }

    /** Shows where the levers stand, but for one that is being moved. */
    void show(Sitting sitting) {
        show(sitting, false);
    }

    /** Shows where the levers stand. */
    void show(Sitting sitting, boolean evenHeld) {
        boolean open = sitting.isOpen();
        heading.setText(open ? words.say("levers.from", sitting.next()) : words.say("levers.over"));
        rows.forEach((lever, own) -> {
            double[] values = sitting.course().at(lever, sitting.next());
            boolean held = own.stream().anyMatch(LeverRow::isHeld);
            for (int k = 0; k < values.length; k++) {
                own.get(k).setEnabled(open);
                if (evenHeld || !held) own.get(k).show(values[k]);
            }
        });
        knobs.show(sitting.race().scenario(), sitting.next(), open, evenHeld);
        changes.show(sitting.course());
    }
}
