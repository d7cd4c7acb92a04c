package overbuild.gui;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.Status;
import overbuild.scenario.Scenario;

/**
 * The numbers that a class looks at first, large.
 *
 * @param scenario what is run
 * @param look colours
 * @param words language
 */
record Tiles(Scenario scenario, Look look, Words words) {
    /** Height that they need. */
    static final int HEIGHT = 58;

    private static final double NARROW = 90;
    private static final double SMALLEST = 8.5;

    private record Tile(String label, String brief, String value, boolean alarm) {}

    void paint(Graphics2D g, Rectangle2D area, History history) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        var tiles = tiles(history);
        double width = area.getWidth() / tiles.size();
        for (int k = 0; k < tiles.size(); k++) {
            var box = new RoundRectangle2D.Double(
                    area.getX() + k * width + (k == 0 ? 0 : 3),
                    area.getY(),
                    width - (k == 0 || k == tiles.size() - 1 ? 3 : 6),
                    area.getHeight(),
                    10,
                    10);
            paint(g, box, tiles.get(k));
        }
    }

    private void paint(Graphics2D g, RoundRectangle2D box, Tile tile) {
        g.setColor(look.card());
        g.fill(box);
        double edge = box.getWidth() < NARROW ? 4 : 10;
        double room = box.getWidth() - 2 * edge;
        float x = (float) (box.getX() + edge);
        g.setColor(look.quiet());
        g.setFont(Look.plain(11.5));
        boolean fits = g.getFontMetrics().stringWidth(tile.label()) <= room;
        var label = fits ? tile.label() : tile.brief();
        fit(g, Look.plain(11.5), label, room);
        g.drawString(Text.fitted(label, g.getFontMetrics(), room), x, (float) box.getY() + 18);
        fit(g, Look.bold(23), tile.value(), room);
        g.setColor(tile.alarm() ? look.alarm() : look.ink());
        g.drawString(tile.value(), x, (float) (box.getMaxY() - 12));
    }

    /** The font, smaller where a text has no room otherwise. */
    private static void fit(Graphics2D g, Font usual, String text, double room) {
        g.setFont(usual);
        double width = g.getFontMetrics().stringWidth(text);
        double smaller = Math.max(SMALLEST, Math.floor(usual.getSize2D() * room / width));
        if (width > room) g.setFont(usual.deriveFont((float) smaller));
    }

    private List<Tile> tiles(History history) {
        int last = history.ticks() - 1;
        var state = history.at(last);
        double dark = MarketMetric.DARK_SHARE.of(state);
        double fall = fall(history);
        long fallen =
                state.firms().stream().filter(firm -> isFallen(firm.status())).count();
        long firms = state.firms().stream()
                .filter(firm -> firm.status() != Status.OUTSIDE)
                .count();
        return List.of(
                tile("quarter", history.date(last).toString(), false),
                tile("dark", share(dark), dark >= scenario.glut().dark()),
                tile("price", share(-fall), fall >= scenario.glut().fall()),
                tile("capex", words.number(year(history)), false),
                tile("fallen", words.say("tile.of", fallen, firms), fallen > 0));
    }

    private Tile tile(String key, String value, boolean alarm) {
        var name = "tile." + key;
        return new Tile(words.say(name, words.units(scenario).money()), words.say(name + ".short"), value, alarm);
    }

    private String share(double share) {
        if (!Double.isFinite(share)) return "–";
        return words.percent(Math.abs(share) < 5e-4 ? 0 : share).replace("-", "−");
    }

    /** Whether a firm could not pay. */
    static boolean isFallen(Status status) {
        return status.isBacked() || status == Status.GONE;
    }

    private static double fall(History history) {
        double peak = history.states().stream()
                .mapToDouble(state -> state.clearing().price())
                .max()
                .orElse(0);
        double now = history.at(history.ticks() - 1).clearing().price();
        return peak > 0 ? 1 - now / peak : 0;
    }

    private static double year(History history) {
        int from = Math.max(0, history.ticks() - 4);
        return history.states().subList(from, history.ticks()).stream()
                .mapToDouble(MarketMetric.CAPEX::of)
                .average()
                .orElse(0);
    }
}
