package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.HashMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** Where the parts of the window lie: a head, a foot, the run in the middle, and what is laid beside it. */
final class Desk extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int GAP = 8;
    private final transient Map<String, JComponent> parts = new HashMap<>();

    Desk(JComponent head, JComponent banner, JComponent foot) {
        super(new BorderLayout(GAP, GAP));
        setBorder(BorderFactory.createEmptyBorder(GAP, 10, GAP / 2, 10));
        var top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(head);
        top.add(banner, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(foot, BorderLayout.SOUTH);
    }

    /** Does something whenever a key is pressed anywhere in the window. */
    void on(String key, Runnable wish) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                wish.run();
            }
        });
    }

    void middle(JComponent part) {
        lay(BorderLayout.CENTER, part);
    }

    /** Lays something to the left; null clears it. */
    void left(JComponent part) {
        lay(BorderLayout.WEST, part);
    }

    /** Lays something to the right; null clears it. */
    void right(JComponent part) {
        lay(BorderLayout.EAST, part);
    }

    private void lay(String place, JComponent part) {
        var before = part == null ? parts.remove(place) : parts.put(place, part);
        if (before != null) remove(before);
        if (part != null) add(part, place);
        revalidate();
        repaint();
    }

    /** The size that a window wants, no larger than the screen. */
    Dimension fitted(Dimension wanted) {
        var screen = getToolkit().getScreenSize();
        return new Dimension(Math.min(wanted.width, screen.width), Math.min(wanted.height, screen.height));
    }
}
