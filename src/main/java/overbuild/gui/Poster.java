package overbuild.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import overbuild.model.History;
import overbuild.report.Moving;
import overbuild.report.Moving.View;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;

/** Everything that the window shows of a tick, in one picture that needs no display. */
final class Poster {
    private static final int GAP = 10;
    private static final int TITLE = 30;
    private static final int STORY = 96;
    private static final double FLOOR = 0.46;

    private final Scenario scenario;
    private final Look look;
    private final Words words;
    private final Moving moving;
    private final ChartFace face;
    private final FloorPainter floor;

    Poster(Resolved resolved, Cast cast, Look look, Words words) {
        scenario = resolved.scenario();
        this.look = look;
        this.words = words;
        moving = new Moving(resolved, cast.colours(), words::chart);
        face = new ChartFace(look, words);
        floor = new FloorPainter(cast, words);
    }

    /** A picture of so many pixels, in which everything is drawn larger by a factor. */
    BufferedImage picture(History history, int width, int height, double scale) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.scale(scale, scale);
        paint(g, new Rectangle2D.Double(0, 0, width / scale, height / scale), history);
        g.dispose();
        return image;
    }

    private void paint(Graphics2D g, Rectangle2D all, History history) {
        g.setColor(look.ground());
        g.fill(all);
        double width = all.getWidth() - 2 * GAP;
        title(g, new Rectangle2D.Double(GAP, 0, width, TITLE));
        double top = TITLE + 4;
        var tiles = new Rectangle2D.Double(GAP, top, width, Tiles.HEIGHT);
        new Tiles(scenario, look, words).paint(g, tiles, history);
        top += Tiles.HEIGHT + GAP;
        double left = FLOOR * width;
        double height = all.getHeight() - top - GAP;
        var hall = new Rectangle2D.Double(GAP, top, left, height - STORY - GAP);
        var clip = g.getClip();
        g.setClip(new RoundRectangle2D.Double(hall.x, hall.y, hall.width, hall.height, 10, 10));
        floor.paint(g, hall, Floor.of(scenario, history));
        g.setClip(clip);
        new StoryPainter(look)
                .paint(
                        g,
                        new Rectangle2D.Double(GAP, hall.getMaxY() + GAP, left, STORY),
                        new Story(history, scenario, words));
        charts(g, new Rectangle2D.Double(2 * GAP + left, top, width - left - GAP, height), history);
    }

    private void title(Graphics2D g, Rectangle2D area) {
        g.setRenderingHint(
                java.awt.RenderingHints.KEY_TEXT_ANTIALIASING, java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(Look.bold(15));
        g.setColor(look.ink());
        var name = scenario.title().isBlank() ? scenario.name() : scenario.title();
        g.drawString(
                Text.fitted(name, g.getFontMetrics(), area.getWidth()),
                (float) area.getX(),
                (float) area.getMaxY() - 8);
    }

    private void charts(Graphics2D g, Rectangle2D area, History history) {
        var views = View.values();
        int rows = (views.length + 1) / 2;
        double width = (area.getWidth() - GAP) / 2;
        double height = (area.getHeight() - (rows - 1) * GAP) / rows;
        for (int k = 0; k < views.length; k++) {
            int row = k / 2;
            int column = k % 2;
            var card = new Rectangle2D.Double(
                    area.getX() + column * (width + GAP), area.getY() + row * (height + GAP), width, height);
            new Card(scenario, look, words).paint(g, card, views[k], face.of(moving, views[k], history, Set.of()));
        }
    }
}
