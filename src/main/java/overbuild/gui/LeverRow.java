package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.jfree.svg.SVGUtils;

/** One number of a lever: its name, a slider, a field for the exact number, and its unit and range. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 6;
    private static final int ROOM = 240;
    private static final int WRAP = 180;

    private final transient Dial dial;
    private final transient Words words;
    private final transient Runnable moved;
    private final transient boolean whole;
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
        whole = handle.whole();
        var range = words.range(handle.param(), unit);
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
        for (var part : List.of(slider, field)) part.addFocusListener(new Seen());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, 0, 4, 0));
        add(caption(name, range), BorderLayout.NORTH);
        add(slider);
        add(field, BorderLayout.EAST);
        show(handle.rest());
    }

    /** Whoever comes here by keys sees where they are. */
    private final class Seen extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            scrollRectToVisible(new Rectangle(getSize()));
        }
    }

    /** The name goes on in a second line where it is long. */
    private static JPanel caption(String name, String range) {
        var font = new JLabel().getFontMetrics(Look.plain(11));
        boolean isLong = font.stringWidth(name + range) > ROOM;
        var escaped = SVGUtils.escapeForXML(name);
        var label = new JLabel(isLong ? "<html><div style='width:" + WRAP + "px'>" + escaped + "</div></html>" : name);
        label.setFont(Look.plain(11));
        label.setToolTipText("<html>" + escaped + "<br>" + SVGUtils.escapeForXML(range) + "</html>");
        var bounds = new JLabel(range);
        bounds.setFont(Look.plain(10));
        bounds.setEnabled(false);
        var caption = new JPanel(new BorderLayout(6, 0));
        caption.setOpaque(false);
        caption.add(label);
        caption.add(bounds, isLong ? BorderLayout.SOUTH : BorderLayout.EAST);
        return caption;
    }

    private void slid() {
        if (showing) return;
        double dialled = dial.value(slider.getValue());
        double chosen = whole ? Math.rint(dialled) : dialled;
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
        slide(value);
        moved.run();
    }

    /** Moves the slider without telling anyone. */
    private void slide(double to) {
        showing = true;
        slider.setValue(dial.position(to));
        showing = false;
    }

    double value() {
        return value;
    }

    /** Shows a number without telling anyone. */
    void show(double now) {
        value = now;
        slide(now);
        field.setText(words.exact(now));
        field.putClientProperty("JComponent.outline", null);
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
