package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** One number of a lever: its name, a slider, a field for the exact number, and its unit and range. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 6;

    private final transient Dial dial;
    private final transient Words words;
    private final transient Runnable moved;
    private final JSlider slider = new JSlider(0, Dial.LAST);
    private final JTextField field = new JTextField(COLUMNS);
    private transient double value;
    private transient boolean showing;

    /**
     * A row.
     *
     * @param unit unit in the scenario's words
     * @param moved told when a person has set another number
     */
    LeverRow(Lever lever, Lever.Handle handle, String unit, Words words, Runnable moved) {
        super(new BorderLayout(6, 0));
        this.words = words;
        this.moved = moved;
        dial = Dial.of(handle);
        var name = words.lever(lever, handle);
        var param = handle.param();
        var range = words.say("lever.range", words.number(param.min()), words.number(param.max()), unit);
        slider.setName("slider." + lever.name() + "." + handle.name());
        field.setName("field." + lever.name() + "." + handle.name());
        slider.getAccessibleContext().setAccessibleName(name);
        field.getAccessibleContext().setAccessibleName(name);
        slider.setToolTipText(range);
        field.setToolTipText(range);
        slider.setOpaque(false);
        slider.setPreferredSize(new Dimension(90, 22));
        field.setHorizontalAlignment(JTextField.RIGHT);
        slider.addChangeListener(event -> slid());
        field.addActionListener(event -> typed());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, 0, 4, 0));
        add(caption(name, range), BorderLayout.NORTH);
        add(slider);
        add(field, BorderLayout.EAST);
        show(handle.rest());
    }

    private static JPanel caption(String name, String range) {
        var label = new JLabel(name);
        label.setFont(Look.plain(11));
        label.setToolTipText(name);
        var bounds = new JLabel(range);
        bounds.setFont(Look.plain(10));
        bounds.setEnabled(false);
        var caption = new JPanel(new BorderLayout(6, 0));
        caption.setOpaque(false);
        caption.add(label);
        caption.add(bounds, BorderLayout.EAST);
        return caption;
    }

    private void slid() {
        if (showing) return;
        double chosen = dial.value(slider.getValue());
        field.setText(words.exact(chosen));
        if (slider.getValueIsAdjusting() || chosen == value) return;
        value = chosen;
        moved.run();
    }

    /** A number may be typed that is out of range; whoever is told of it says so. */
    private void typed() {
        var number = words.parsed(field.getText());
        field.putClientProperty("JComponent.outline", number.isPresent() ? null : "error");
        if (number.isEmpty()) return;
        value = number.getAsDouble();
        moved.run();
    }

    double value() {
        return value;
    }

    /** Shows a number without telling anyone. */
    void show(double now) {
        showing = true;
        value = now;
        slider.setValue(dial.position(now));
        field.setText(words.exact(now));
        field.putClientProperty("JComponent.outline", null);
        showing = false;
    }

    /** Whether it is being dragged. */
    boolean isHeld() {
        return slider.getValueIsAdjusting() || field.hasFocus();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        slider.setEnabled(enabled);
        field.setEnabled(enabled);
    }
}
