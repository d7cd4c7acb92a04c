package overbuild.gui;

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

    private static final double LEAST = 45;

    /**
     * What stands above a chart.
     *
     * @param name what it shows
     * @param unit in what
     */
    record Title(String name, String unit) {}

    Title title(View view) {
        return title("chart." + view);
    }

    Title title(String key) {
        var units = scenario.units();
        return new Title(words.say(key), words.say(key + ".unit", units.money(), units.structure(), units.service()));
    }

    void paint(Graphics2D g, Rectangle2D area, View view, JFreeChart chart) {
        ground(g, area, title(view));
        chart.setBackgroundPaint(null);
        chart.draw(
                g,
                new Rectangle2D.Double(
                        area.getX() + 2, area.getY() + HEAD, area.getWidth() - 4, area.getHeight() - HEAD - 4));
    }

    /** All but the chart. */
    void ground(Graphics2D g, Rectangle2D area, Title title) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(look.card());
        g.fill(new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), 10, 10));
        head(g, area, title);
    }

    private void head(Graphics2D g, Rectangle2D area, Title title) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(Look.bold(12.5));
        g.setColor(look.ink());
        double x = area.getX() + 10;
        g.drawString(title.name(), (float) x, (float) area.getY() + 18);
        double used = g.getFontMetrics().stringWidth(title.name()) + 10;
        g.setFont(Look.plain(11));
        g.setColor(look.quiet());
        double room = area.getWidth() - 20 - used;
        if (room < LEAST) return;
        var unit = Text.fitted(title.unit(), g.getFontMetrics(), room);
        g.drawString(unit, (float) (x + used), (float) area.getY() + 18);
    }
}
