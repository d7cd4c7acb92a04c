package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import overbuild.model.History;
import overbuild.report.Futures;
import overbuild.report.Futures.View;
import overbuild.scenario.Scenario;

/** Two futures under the same luck, side by side: floors, charts with both, and the difference in words. */
final class ForkBoard implements Showing {
    private static final int GAP = 10;
    private static final int CHARTS = 184;
    private static final int STORY = 96;

    private final Race race;
    private final Fork fork;
    private final Look look;
    private final Words words;
    private final FloorPainter painter;
    private final List<ChartTile> charts;
    private final JPanel panel = new JPanel(new BorderLayout(GAP, GAP));
    private History is;
    private History was;
    private final Chosen chosen;

    /** Told a firm that was clicked, and whether in the other future. */
    interface Chosen {
        void firm(String name, boolean other);
    }

    /**
     * A board for a race and its fork.
     *
     * @param heading what was changed
     * @param chosen told the firm that was clicked
     */
    ForkBoard(Race race, Fork fork, String heading, Look look, Words words, Chosen chosen) {
        this.chosen = chosen;
        this.race = race;
        this.fork = fork;
        this.look = look;
        this.words = words;
        painter = new FloorPainter(Cast.of(race.scenario()), words);
        var futures = new Futures(race.scenario(), fork.at(), words::chart);
        var card = new Card(race.scenario(), look, words);
        var face = new ChartFace(look, words);
        charts = Stream.of(View.values())
                .map(view -> new ChartTile(
                        "FORK." + view,
                        card.title("fork." + view),
                        card,
                        hidden -> face.on(futures.plot(view, was, is, hidden), false)))
                .toList();
        lay(heading);
    }

    private void lay(String heading) {
        panel.setName("fork");
        panel.setOpaque(false);
        var both = row(side(words.say("fork.was"), () -> was, true), side(heading, () -> is, false));
        panel.add(both);
        var below = new JPanel(new BorderLayout(GAP, GAP));
        below.setOpaque(false);
        var row = row(charts.toArray(new JComponent[0]));
        row.setPreferredSize(new Dimension(400, CHARTS));
        below.add(row);
        below.add(story(), BorderLayout.SOUTH);
        panel.add(below, BorderLayout.SOUTH);
    }

    private static JPanel row(JComponent... parts) {
        var row = new JPanel(new GridLayout(1, 0, GAP, GAP));
        row.setOpaque(false);
        for (var part : parts) row.add(part);
        return row;
    }

    private JComponent side(String title, Supplier<History> shown, boolean other) {
        var scenario = other ? fork.race().scenario() : race.scenario();
        var side = new JPanel(new BorderLayout(0, 6));
        side.setOpaque(false);
        var head = new JPanel(new BorderLayout(0, 4));
        head.setOpaque(false);
        var label = new JLabel(title);
        label.setFont(Look.bold(13));
        label.setForeground(look.ink());
        label.setToolTipText(title);
        var tiles = new Tiles(scenario, look, words);
        head.add(label, BorderLayout.NORTH);
        head.add(new Painted(Tiles.HEIGHT, (g, area) -> {
            if (is != null) tiles.paint(g, area, shown.get());
        }));
        side.add(head, BorderLayout.NORTH);
        side.add(floor(scenario, shown, other));
        return side;
    }

    private JComponent floor(Scenario scenario, Supplier<History> shown, boolean other) {
        var floor = new Painted(CHARTS, (g, area) -> {
            if (is != null) painter.paint(g, area, alike(scenario, shown.get()));
        });
        floor.setName(other ? "floor.was" : "floor.is");
        floor.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (is == null) return;
                var lots = alike(scenario, shown.get());
                int firm =
                        painter.at(floor.getBounds(), lots, floor.getX() + event.getX(), floor.getY() + event.getY());
                if (firm >= 0) chosen.firm(lots.lots().get(firm).name(), other);
            }
        });
        return floor;
    }

    /** Cells stand for the same on both floors. */
    private Floor alike(Scenario scenario, History history) {
        double largest = Math.max(
                Floor.of(race.scenario(), is).largest(),
                Floor.of(race.scenario(), was).largest());
        var floor = Floor.of(scenario, history);
        return new Floor(floor.lots(), largest, floor.structure());
    }

    private JComponent story() {
        return new Painted(STORY, (g, area) -> {
            if (is != null) new StoryPainter(look).paint(g, area, difference().sentences());
        });
    }

    /** What is different, in words. */
    Difference difference() {
        return new Difference(race.scenario(), words, fork.at(), was, is);
    }

    @Override
    public JComponent panel() {
        return panel;
    }

    @Override
    public void like(Showing before) {
        if (!(before instanceof ForkBoard other)) return;
        for (int k = 0; k < charts.size(); k++) charts.get(k).like(other.charts.get(k), true);
    }

    ChartTile chart(View view) {
        return charts.get(view.ordinal());
    }

    @Override
    public boolean refresh() {
        var now = race.film().soFar();
        var other = fork.upTo(now.ticks());
        boolean behind = now.ticks() == 0 || other.ticks() == 0;
        boolean same = is != null && is.ticks() == now.ticks() && was.ticks() == other.ticks();
        if (behind || same) return false;
        is = now;
        was = other;
        charts.forEach(ChartTile::renew);
        panel.repaint();
        return true;
    }

    @Override
    public void close() {}
}
