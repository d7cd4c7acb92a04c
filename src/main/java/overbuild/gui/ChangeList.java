package overbuild.gui;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** What a person has changed, by date, each with a button that takes it back. */
final class ChangeList extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Look look;
    private final transient Words words;
    private final transient Consumer<Change> undo;
    private transient Course shown;

    ChangeList(Look look, Words words, Consumer<Change> undo) {
        this.look = look;
        this.words = words;
        this.undo = undo;
        setName("changes");
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBackground(look.card());
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 4));
    }

    void show(Course course) {
        if (course.equals(shown)) return;
        shown = course;
        removeAll();
        for (var change : course.changes()) add(row(change));
        if (course.changes().isEmpty()) add(quiet(words.say("changes.none")));
        revalidate();
        repaint();
    }

    private JComponent row(Change change) {
        var row = new JPanel(new BorderLayout(4, 0));
        row.setOpaque(false);
        var close = new JButton("×");
        close.setName("undo");
        close.setToolTipText(words.say("changes.undo"));
        close.getAccessibleContext().setAccessibleName(words.say("changes.undo"));
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.addActionListener(event -> undo.accept(change));
        row.add(text(words.change(change)));
        row.add(close, BorderLayout.EAST);
        return row;
    }

    private JLabel quiet(String text) {
        var label = text(text);
        label.setForeground(look.quiet());
        return label;
    }

    private static JLabel text(String text) {
        var label = new JLabel("<html>" + org.jfree.svg.SVGUtils.escapeForXML(text) + "</html>");
        label.setFont(Look.plain(11.5));
        return label;
    }
}
