package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Supplier;
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
import overbuild.scenario.Scenario;
import sim.portrayal.Inspector;

/** MASON's inspector of a firm: what it has, why it decided as it did, and its game with a rival. */
final class FirmInspector extends Inspector {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 340;

    private final transient Asked asked;
    private final transient Look look;
    private final transient Words words;
    private final transient int firm;
    private final JEditorPane has;
    private final JEditorPane why;
    private final JEditorPane game;
    private final JComboBox<String> rival;
    private final JTabbedPane tabs = new JTabbedPane();
    private transient int explained;

    /**
     * Which firm is asked about, of which run.
     *
     * @param firm its name
     * @param title what stands above
     * @param scenario what is run
     * @param history as far as it is shown
     * @param driver of the run that is watched
     */
    record Asked(String firm, String title, Scenario scenario, Supplier<History> history, Driver driver) {}

    /**
     * An inspector.
     *
     * @param closed told when it is to go
     */
    FirmInspector(Asked asked, Look look, Words words, Runnable closed) {
        this.asked = asked;
        this.look = look;
        this.words = words;
        var names = firms().stream().map(Firm::name).toList();
        firm = names.indexOf(asked.firm());
        rival = new JComboBox<>(names.toArray(new String[0]));
        rival.setName("rival");
        rival.setSelectedIndex(firm == 0 ? names.size() - 1 : 0);
        rival.addActionListener(event -> explain());
        has = page("inspector.firm");
        why = page("inspector.why");
        game = page("inspector.game");
        setTitle(asked.title());
        setName("inspector");
        setLayout(new BorderLayout(0, 6));
        setPreferredSize(new Dimension(WIDTH, 200));
        setOpaque(false);
        add(head(asked.title(), closed), BorderLayout.NORTH);
        add(tabs());
        updateInspector();
    }

    /**
     * What a person has opened of it.
     *
     * @param page which page
     * @param rival against whom the game is; null for whoever comes first
     */
    record Opened(int page, String rival) {}

    Opened opened() {
        return new Opened(tabs.getSelectedIndex(), (String) rival.getSelectedItem());
    }

    /** Opens what was open before; a firm is no rival of itself. */
    void open(Opened before) {
        tabs.setSelectedIndex(before.page());
        boolean isKnown = before.rival() != null && !asked.firm().equals(before.rival());
        if (isKnown) rival.setSelectedItem(before.rival());
    }

    private List<Firm> firms() {
        var history = asked.history().get();
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
        var history = asked.history().get();
        var sheet = new Sheet(look);
        new FirmSheet(asked.scenario(), words).write(sheet, history, firm);
        show(has, sheet);
        explained = 0;
    }

    /** Explains the last decision, once. */
    void explainWhenStill() {
        boolean still = !asked.driver().isPlaying() && asked.history().get().ticks() != explained;
        if (still) explain();
    }

    private void explain() {
        var history = asked.history().get();
        explained = history.ticks();
        int other = rival.getSelectedIndex();
        asked.driver().ask(() -> {
            try {
                explain(history, other);
            } catch (RuntimeException failure) {
                var sheet = new Sheet(look).sentence(String.valueOf(failure.getMessage()));
                SwingUtilities.invokeLater(() -> show(why, sheet));
            }
        });
    }

    /** On the driver's thread: the last quarter is played again up to its decisions. */
    private void explain(History history, int other) {
        int tick = history.ticks() - 1;
        var scenario = asked.scenario();
        var past =
                new History(history.start(), history.curve(), history.states().subList(0, tick));
        var stage = DecisionPoint.after(scenario, scenario.seed(), past);
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
