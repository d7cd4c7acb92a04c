package overbuild.gui;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.JFreeChart;
import overbuild.report.Moving.View;
import overbuild.scenario.Scenario;

/**
 * A chart under its title.
 *
 * @param scenario names the units
 * @param look colours
 * @param words language
 */
record Card(Scenario scenario, Look look, Words words) {
    /** Height of the title. */
    static final int HEAD = 26;

    private static final int BELOW = 13;

    /**
     * What stands above a chart.
     *
     * @param name what it shows
     * @param brief the same where there is little room
     * @param unit in what
     */
    record Title(String name, String brief, String unit) {}

    Title title(View view) {
        return title("chart." + view);
    }

    Title title(String key) {
        var units = words.units(scenario);
        var name = words.say(key);
        return new Title(
                name,
                words.told(key + ".short", name),
                words.say(key + ".unit", units.money(), units.structure(), units.service()));
    }

    void paint(Graphics2D g, Rectangle2D area, View view, JFreeChart chart) {
        ground(g, area, title(view));
        chart.setBackgroundPaint(null);
        double head = head(g.getFontMetrics(Look.bold(12.5)), title(view), area.getWidth());
        var below = new Rectangle2D.Double(
                area.getX() + 2, area.getY() + head, area.getWidth() - 4, area.getHeight() - head - 4);
        new Fit(below.width).of(chart).draw(g, below);
    }

    /** All but the chart. */
    void ground(Graphics2D g, Rectangle2D area, Title title) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(look.card());
        g.fill(new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), 10, 10));
        head(g, area, title);
    }

    /** Height of a title with its unit, in a font. */
    int head(FontMetrics font, Title title, double width) {
        return isShort(font, title, width) ? HEAD : HEAD + BELOW;
    }

    /** Whether the unit has room beside the title. */
    private boolean isShort(FontMetrics font, Title title, double width) {
        return font.stringWidth(title.name()) + font.stringWidth(title.unit()) + 30 <= width;
    }

    private void head(Graphics2D g, Rectangle2D area, Title title) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(Look.bold(12.5));
        g.setColor(look.ink());
        double x = area.getX() + 10;
        double room = area.getWidth() - 20;
        boolean fits = g.getFontMetrics().stringWidth(title.name()) <= room;
        g.drawString(
                Text.fitted(fits ? title.name() : title.brief(), g.getFontMetrics(), room),
                (float) x,
                (float) area.getY() + 18);
        boolean beside = isShort(g.getFontMetrics(), title, area.getWidth());
        if (beside) x += g.getFontMetrics().stringWidth(title.name()) + 10;
        g.setFont(Look.plain(11));
        g.setColor(look.quiet());
        var unit = Text.fitted(title.unit(), g.getFontMetrics(), area.getMaxX() - 10 - x);
        g.drawString(unit, (float) x, (float) area.getY() + (beside ? 18 : 18 + BELOW));
    }
}
