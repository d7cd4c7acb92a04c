package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import overbuild.engine.DecisionPoint;
import overbuild.model.Firm;
import overbuild.model.History;
import sim.portrayal.Inspector;

/** MASON's inspector of a firm: what it has, why it decided as it did, and its game with a rival. */
final class FirmInspector extends Inspector {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 340;

    private final transient Race race;
    private final transient Driver driver;
    private final transient Look look;
    private final transient Words words;
    private final transient int firm;
    private final JEditorPane has;
    private final JEditorPane why;
    private final JEditorPane game;
    private final JComboBox<String> rival;
    private transient int explained;

    /**
     * An inspector.
     *
     * @param closed told when it is to go
     */
    FirmInspector(Race race, Driver driver, Look look, Words words, String name, Runnable closed) {
        this.race = race;
        this.driver = driver;
        this.look = look;
        this.words = words;
        var names = firms().stream().map(Firm::name).toList();
        firm = names.indexOf(name);
        rival = new JComboBox<>(names.toArray(new String[0]));
        rival.setName("rival");
        rival.setSelectedIndex(firm == 0 ? names.size() - 1 : 0);
        rival.addActionListener(event -> explain());
        has = page("inspector.firm");
        why = page("inspector.why");
        game = page("inspector.game");
        setTitle(name);
        setName("inspector");
        setLayout(new BorderLayout(0, 6));
        setPreferredSize(new Dimension(WIDTH, 200));
        setOpaque(false);
        add(head(name, closed), BorderLayout.NORTH);
        add(tabs());
        updateInspector();
    }

    private List<Firm> firms() {
        var history = race.film().soFar();
        return history.at(history.ticks() - 1).firms();
    }

    private JComponent head(String name, Runnable closed) {
        var head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        var label = new JLabel(name);
        label.setFont(Look.bold(14));
        var close = new JButton("×");
        close.setName("inspector.close");
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.getAccessibleContext().setAccessibleName(words.say("banner.close"));
        close.addActionListener(event -> closed.run());
        head.add(label);
        head.add(close, BorderLayout.EAST);
        return head;
    }

    private JTabbedPane tabs() {
        var tabs = new JTabbedPane();
        tabs.setName("inspector.tabs");
        tabs.addTab(words.say("inspector.firm"), scrolled(has));
        tabs.addTab(words.say("inspector.why"), scrolled(why));
        var pair = new JPanel(new BorderLayout(0, 4));
        pair.setBorder(BorderFactory.createEmptyBorder(4, 4, 0, 4));
        pair.add(rival, BorderLayout.NORTH);
        pair.add(scrolled(game));
        tabs.addTab(words.say("inspector.game"), pair);
        return tabs;
    }

    private JEditorPane page(String name) {
        var page = new JEditorPane("text/html", "");
        page.setBackground(look.card());
        page.setName(name);
        page.setEditable(false);
        return page;
    }

    private static JScrollPane scrolled(JEditorPane page) {
        var scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    /** Shows the firm as it is now; what takes longer is told when the race stands still. */
    @Override
    public void updateInspector() {
        var history = race.film().soFar();
        var sheet = new Sheet(look);
        new FirmSheet(race.scenario(), words).write(sheet, history, firm);
        show(has, sheet);
        explained = 0;
    }

    /** Explains the last decision, once. */
    void explainWhenStill() {
        boolean still = !driver.isPlaying() && race.film().soFar().ticks() != explained;
        if (still) explain();
    }

    private void explain() {
        var history = race.film().soFar();
        explained = history.ticks();
        int other = rival.getSelectedIndex();
        driver.ask(() -> {
            try {
                explain(history, other);
            } catch (RuntimeException failure) {
                var sheet = new Sheet(look).sentence(String.valueOf(failure.getMessage()));
                SwingUtilities.invokeLater(() -> show(why, sheet));
            }
        });
    }

    /** On the driver's thread: the run up to these decisions is played again. */
    private void explain(History history, int other) {
        int tick = history.ticks() - 1;
        var scenario = race.scenario();
        var stage = DecisionPoint.at(scenario, scenario.seed(), tick);
        var reasons = new Sheet(look);
        new WhySheet(scenario, words)
                .write(reasons, stage, firm, history.at(tick).firms().get(firm));
        var table = new Sheet(look);
        new GameSheet(scenario, words).write(table, stage, firm, other);
        SwingUtilities.invokeLater(() -> {
            show(why, reasons);
            show(game, table);
        });
    }

    private static void show(JEditorPane page, Sheet sheet) {
        page.setText(sheet.text());
        page.setCaretPosition(0);
    }
}
