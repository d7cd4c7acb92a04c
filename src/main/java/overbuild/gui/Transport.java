package overbuild.gui;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** The buttons that move a race, each with its key. */
final class Transport extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double[] PACES = {0.5, 1, 2, 4, 8, 15, 30, 1000};
    private static final int USUAL = 3;

    private final transient Words words;
    private final Map<Order, JButton> buttons = new EnumMap<>(Order.class);
    private final JSlider speed = new JSlider(0, PACES.length - 1, USUAL);

    Transport(Words words, Consumer<Order> orders, DoubleConsumer pace) {
        this.words = words;
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setOpaque(false);
        for (var order : Order.values()) {
            if (order == Order.LIGHT) addSpeed(pace);
            add(button(order, orders));
        }
    }

    private JButton button(Order order, Consumer<Order> orders) {
        var action = new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                orders.accept(order);
            }
        };
        var button = new JButton(action);
        button.setIcon(Glyph.of(order));
        button.setName("order." + order);
        button.setToolTipText(words.say("order." + order));
        button.getAccessibleContext().setAccessibleName(words.say("order." + order));
        button.putClientProperty("JButton.buttonType", order == Order.PLAY ? "roundRect" : "toolBarButton");
        button.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(order.key(), order);
        button.getActionMap().put(order, action);
        buttons.put(order, button);
        return button;
    }

    private void addSpeed(DoubleConsumer pace) {
        var label = new JLabel(words.say("speed"));
        label.setLabelFor(speed);
        speed.setName("speed");
        speed.setSnapToTicks(true);
        speed.setOpaque(false);
        speed.setPreferredSize(new Dimension(130, 24));
        speed.setMaximumSize(new Dimension(150, 30));
        speed.addChangeListener(event -> {
            pace.accept(pace());
            speed.setToolTipText(told());
        });
        speed.setToolTipText(told());
        add(Box.createHorizontalStrut(14));
        add(label);
        add(Box.createHorizontalStrut(4));
        add(speed);
        add(Box.createHorizontalStrut(10));
    }

    private String told() {
        boolean full = speed.getValue() == PACES.length - 1;
        return full ? words.say("speed.full") : words.say("speed.pace", pace());
    }

    /** Ticks a second. */
    double pace() {
        return PACES[speed.getValue()];
    }

    void show(boolean playing, boolean finished) {
        var play = buttons.get(Order.PLAY);
        play.setIcon(playing ? Glyph.PAUSE : Glyph.of(Order.PLAY));
        play.setEnabled(!finished);
        buttons.get(Order.STEP).setEnabled(!finished);
        buttons.get(Order.END).setEnabled(!finished);
    }
}
