package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import overbuild.model.History;
import overbuild.report.Moving;
import overbuild.report.Moving.View;
import overbuild.seat.Public;

/** What everybody can see of a race: numbers, floor, and charts of what is built, lit and paid. */
final class SeatBoard {
    private static final int GAP = 8;
    private static final int CHARTS = 190;

    private final Race race;
    private final int place;
    private final FloorDisplay display;
    private final List<ChartTile> charts;
    private final JPanel panel = new JPanel(new BorderLayout(GAP, GAP));
    private History shown;
    private Floor floor;

    SeatBoard(Race race, int place, Look look, Words words) {
        this.race = race;
        this.place = place;
        var cast = Cast.of(race.scenario());
        var portrayal = new FloorPortrayal(() -> floor, new FloorPainter(cast, words));
        display = new FloorDisplay(race, portrayal, words.say("floor"), firm -> {});
        display.setName("floor");
        var moving = new Moving(race.resolved(), cast.colours(), words::chart);
        var face = new ChartFace(look, words);
        var card = new Card(race.scenario(), look, words);
        charts = Stream.of(View.CAPEX, View.LIT, View.PRICE)
                .map(view -> new ChartTile(
                        view.name(), card.title(view), card, hidden -> face.of(moving, view, shown, hidden)))
                .toList();
        var tiles = new Tiles(race.scenario(), look, words);
        panel.setOpaque(false);
        panel.setName("board");
        panel.add(
                new Painted(Tiles.HEIGHT, (g, area) -> {
                    if (shown != null) tiles.paint(g, area, shown);
                }),
                BorderLayout.NORTH);
        panel.add(display);
        panel.add(row(), BorderLayout.SOUTH);
    }

    private JComponent row() {
        var row = new JPanel(new GridLayout(1, 0, GAP, GAP));
        row.setOpaque(false);
        row.setPreferredSize(new Dimension(400, CHARTS));
        charts.forEach(row::add);
        return row;
    }

    JPanel panel() {
        return panel;
    }

    /** Shows what has been played since; false when that is nothing. */
    boolean refresh() {
        var now = race.film().soFar();
        if (now.ticks() == 0 || (shown != null && shown.ticks() == now.ticks())) return false;
        shown = Public.of(now, place);
        floor = Floor.of(race.scenario(), shown);
        charts.forEach(ChartTile::renew);
        panel.repaint();
        return true;
    }

    void close() {
        display.quit();
    }
}
