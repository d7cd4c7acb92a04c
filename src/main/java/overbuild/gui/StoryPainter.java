package overbuild.gui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws the last sentences of a story, newest first. */
record StoryPainter(Look look) {
    private static final int LINE = 18;
    private static final int DATE = 64;

    void paint(Graphics2D g, Rectangle2D area, Story story) {
        paint(g, area, story.last(lines(area)));
    }

    private static int lines(Rectangle2D area) {
        return (int) ((area.getHeight() - 14) / LINE);
    }

    void paint(Graphics2D g, Rectangle2D area, List<Story.Sentence> sentences) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(look.card());
        g.fill(new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), 10, 10));
        double y = area.getY() + 20;
        double end = area.getY() + 8 + lines(area) * LINE;
        for (var sentence : sentences) y = sentence(g, area, y, end, sentence);
    }

    private double sentence(Graphics2D g, Rectangle2D area, double from, double end, Story.Sentence sentence) {
        if (from > end) return from;
        g.setFont(Look.bold(12));
        g.setColor(sentence.grave() ? look.alarm() : look.quiet());
        g.drawString(sentence.date().toString(), (float) area.getX() + 10, (float) from);
        g.setFont(Look.plain(12.5));
        g.setColor(look.ink());
        double y = from;
        for (var line : Text.wrapped(sentence.text(), g.getFontMetrics(), area.getWidth() - DATE - 24)) {
            if (y > end) return y;
            g.drawString(line, (float) area.getX() + 10 + DATE, (float) y);
            y += LINE;
        }
        return y;
    }
}
