package overbuild.gui;

import java.awt.Dimension;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import overbuild.scenario.Scenario;

/** The top of the window: which scenario, which seed, and what moves it. */
final class Heading extends JPanel {
    private static final long serialVersionUID = 1;
    private final JComboBox<String> scenarios;
    private final JTextField seed = new JTextField(8);
    private final Transport transport;
    private boolean showing;

    /**
     * Whom to tell what a person wishes.
     *
     * @param scenario another scenario
     * @param seed another seed
     * @param orders what to do with the race
     * @param pace ticks a second
     */
    record Wishes(Consumer<String> scenario, LongConsumer seed, Consumer<Order> orders, DoubleConsumer pace) {}

    Heading(List<String> names, Words words, Wishes wishes) {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setOpaque(false);
        scenarios = new JComboBox<>(names.toArray(new String[0]));
        scenarios.setName("scenario");
        scenarios.addActionListener(event -> {
            if (!showing) wishes.scenario().accept((String) scenarios.getSelectedItem());
        });
        seed.setName("seed");
        seed.setToolTipText(words.say("seed.hint"));
        seed.addActionListener(event -> tell(wishes.seed()));
        transport = new Transport(words, wishes.orders(), wishes.pace());
        add(named(words.say("scenario"), scenarios, 250));
        add(Box.createHorizontalStrut(12));
        add(named(words.say("seed"), seed, 110));
        add(Box.createHorizontalGlue());
        add(transport);
    }

    private void tell(LongConsumer wish) {
        try {
            wish.accept(Long.parseLong(seed.getText().strip()));
            seed.putClientProperty("JComponent.outline", null);
        } catch (NumberFormatException noNumber) {
            seed.putClientProperty("JComponent.outline", "error");
        }
    }

    private static JComponent named(String name, JComponent field, int width) {
        var row = Box.createHorizontalBox();
        var label = new JLabel(name);
        label.setLabelFor(field);
        field.setMaximumSize(new Dimension(width, field.getPreferredSize().height));
        row.add(label);
        row.add(Box.createHorizontalStrut(6));
        row.add(field);
        return row;
    }

    /** Says which run is shown. */
    void show(String name, Scenario scenario) {
        showing = true;
        boolean known = false;
        for (int k = 0; k < scenarios.getItemCount(); k++)
            known |= scenarios.getItemAt(k).equals(name);
        if (!known) scenarios.insertItemAt(name, 0);
        scenarios.setSelectedItem(name);
        showing = false;
        seed.setText(Long.toString(scenario.seed()));
    }

    void show(boolean playing, boolean finished) {
        transport.show(playing, finished);
    }

    double pace() {
        return transport.pace();
    }
}
