package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Tells what went wrong or well, above the race that goes on. */
final class Banner extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Color WELL = new Color(0x2a6f4e);
    private static final Color NOTE = new Color(0x2f4d6b);
    private final JTextArea text = new JTextArea();

    Banner(Words words) {
        super(new BorderLayout(8, 0));
        setName("banner");
        text.setName("banner.text");
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 6));
        var close = new JButton(words.say("banner.close"));
        close.setName("banner.close");
        close.addActionListener(event -> hush());
        add(text);
        add(close, BorderLayout.EAST);
        setVisible(false);
    }

    /** Tells what went wrong. */
    void tell(String message) {
        show(message, Look.LIGHT.alarm());
    }

    /** Tells what went well. */
    void say(String message) {
        show(message, WELL);
    }

    /** Tells something, or no longer where that is what it tells. */
    void turn(String message) {
        if (isVisible() && message.equals(text.getText())) hush();
        else show(message, NOTE);
    }

    private void show(String message, Color ground) {
        text.setText(message);
        text.setForeground(Look.ON_HALL);
        setBackground(ground);
        setVisible(true);
    }

    void hush() {
        setVisible(false);
    }
}
