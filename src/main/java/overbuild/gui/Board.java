package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import overbuild.model.History;
import overbuild.report.Moving;
import overbuild.report.Moving.View;

/** All that shows a race: numbers, floor, story and charts. */
final class Board implements Showing {
    private static final int GAP = 10;
    private static final int STORY = 96;
    private static final double FLOOR = 0.46;

    private final Race race;
    private final FloorDisplay display;
    private final List<ChartTile> charts;
    private final JSplitPane split;
    private final JPanel panel = new JPanel(new BorderLayout(GAP, GAP));
    private History shown;
    private Floor floor;

    /**
     * A board for a race.
     *
     * @param chosen told the firm that was clicked
     */
    Board(Race race, Look look, Words words, Consumer<String> chosen) {
        this.race = race;
        var cast = Cast.of(race.scenario());
        var portrayal = new FloorPortrayal(() -> floor, new FloorPainter(cast, words));
        display = new FloorDisplay(race, portrayal, words.say("floor"), chosen);
        display.setName("floor");
        var moving = new Moving(race.resolved(), cast.colours(), words::chart);
        var face = new ChartFace(look, words);
        var card = new Card(race.scenario(), look, words);
        charts = Stream.of(View.values())
                .map(view -> new ChartTile(
                        view.name(), card.title(view), card, hidden -> face.of(moving, view, shown, hidden)))
                .toList();
        panel.setOpaque(false);
        panel.setName("board");
        panel.add(tiles(new Tiles(race.scenario(), look, words)), BorderLayout.NORTH);
        split = split(floor(story(look, words)), grid());
        panel.add(split);
    }

    private JPanel floor(JComponent story) {
        var left = new JPanel(new BorderLayout(0, GAP));
        left.setOpaque(false);
        left.add(display);
        left.add(story, BorderLayout.SOUTH);
        return left;
    }

    private JPanel grid() {
        var right = new JPanel(new GridLayout(0, 2, GAP, GAP));
        right.setOpaque(false);
        charts.forEach(right::add);
        return right;
    }

    private static JSplitPane split(JComponent left, JComponent right) {
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
        left.setPreferredSize(new Dimension());
        right.setPreferredSize(new Dimension());
        split.setOpaque(false);
        split.setBorder(null);
        split.setDividerSize(GAP);
        split.setResizeWeight(FLOOR);
        return split;
    }

    private JComponent tiles(Tiles tiles) {
        return new Painted(Tiles.HEIGHT, (g, area) -> {
            if (shown != null) tiles.paint(g, area, shown);
        });
    }

    private JComponent story(Look look, Words words) {
        return new Painted(STORY, (g, area) -> {
            if (shown != null) new StoryPainter(look).paint(g, area, new Story(shown, race.scenario(), words));
        });
    }

    @Override
    public JPanel panel() {
        return panel;
    }

    /** The chart of a view as it is now. */
    ChartTile chart(View view) {
        return charts.get(view.ordinal());
    }

    @Override
    public void like(Showing before) {
        if (!(before instanceof Board other)) return;
        boolean same = race.scenario().name().equals(other.race.scenario().name());
        for (int k = 0; k < charts.size(); k++) charts.get(k).like(other.charts.get(k), same);
        split.setDividerLocation(other.split.getDividerLocation());
    }

    @Override
    public boolean refresh() {
        var now = race.film().soFar();
        if (now.ticks() == 0 || (shown != null && shown.ticks() == now.ticks())) return false;
        shown = now;
        floor = Floor.of(race.scenario(), now);
        charts.forEach(ChartTile::renew);
        panel.repaint();
        return true;
    }

    @Override
    public void close() {
        display.quit();
    }
}
