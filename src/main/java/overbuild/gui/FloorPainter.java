package overbuild.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import overbuild.model.Status;

/**
 * Draws the plant floor: the colour is the firm, the brightness is use.
 *
 * @param cast who has which colour
 * @param words language
 */
record FloorPainter(Cast cast, Words words) {
    private static final double KEY = 22;
    private static final double NAMED = 54;
    private static final Color SAMPLE = new Color(0x66ccee);

    /** What a cell holds. */
    private enum Cell {
        LIT,
        DARK,
        BUILDING,
        ABANDONED
    }

    void paint(Graphics2D g, Rectangle2D area, Floor floor) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Look.HALL);
        g.fill(area);
        var hall = hall(area, floor);
        var cells = Cells.of(inside(hall.lot(0)), floor.largest(), isNamed(hall.lot(0)));
        for (int k = 0; k < floor.lots().size(); k++)
            lot(g, hall.lot(k), cells, floor.lots().get(k));
        key(g, area, cells, floor);
    }

    /** The firm at a place; -1 for none. */
    int at(Rectangle2D area, Floor floor, double x, double y) {
        var hall = hall(area, floor);
        for (int k = 0; k < floor.lots().size(); k++) if (hall.lot(k).contains(x, y)) return k;
        return -1;
    }

    private static Hall hall(Rectangle2D area, Floor floor) {
        var lots = new Rectangle2D.Double(
                area.getX() + 6, area.getY() + 6, area.getWidth() - 12, Math.max(1, area.getHeight() - 12 - KEY));
        return Hall.of(lots, floor.lots().size());
    }

    private static boolean isNamed(Rectangle2D lot) {
        return lot.getWidth() >= NAMED && lot.getHeight() >= NAMED;
    }

    private static Rectangle2D inside(Rectangle2D lot) {
        double edge = isNamed(lot) ? 5 : 2;
        double head = isNamed(lot) ? 20 : edge;
        return new Rectangle2D.Double(
                lot.getX() + edge,
                lot.getY() + head,
                Math.max(1, lot.getWidth() - 2 * edge),
                Math.max(1, lot.getHeight() - head - edge));
    }

    private void lot(Graphics2D g, Rectangle2D lot, Cells cells, Lot firm) {
        var colour = cast.of(firm.name());
        g.setColor(firm.status() == Status.OUTSIDE ? Look.HALL : Look.LOT);
        g.fill(round(lot, 8));
        g.setStroke(new BasicStroke(firm.isFallen() ? 1.6f : 1f));
        g.setColor(firm.isFallen() ? Look.ALARM_ON_HALL : Look.mix(Look.LOT, Look.ON_HALL, 0.1));
        g.draw(round(lot, 8));
        pile(g, inside(lot), cells, firm, colour);
        if (isNamed(lot)) head(g, lot, firm, colour);
    }

    private static void pile(Graphics2D g, Rectangle2D inside, Cells cells, Lot firm, Color colour) {
        double total = firm.total();
        int lit = cells.upTo(firm.lit(), total);
        int dark = Math.max(lit, cells.upTo(firm.lit() + firm.dark(), total));
        int building = Math.max(dark, cells.upTo(firm.lit() + firm.dark() + firm.building(), total));
        int all = Math.max(building, cells.upTo(total, total));
        for (int k = 0; k < all; k++) {
            var kind = k < lit ? Cell.LIT : k < dark ? Cell.DARK : k < building ? Cell.BUILDING : Cell.ABANDONED;
            cell(g, cells.cell(inside, k), kind, colour, firm.use());
        }
    }

    private static void cell(Graphics2D g, Rectangle2D cell, Cell kind, Color colour, double use) {
        var shape = cell.getWidth() >= 6 ? round(cell, 2.5) : cell;
        switch (kind) {
            case LIT ->
                fill(g, shape, Look.mix(Look.mix(colour, Look.LOT, 0.35), Look.mix(colour, Color.WHITE, 0.3), use));
            case DARK -> fill(g, shape, Look.mix(Look.LOT, colour, 0.3));
            case BUILDING -> outline(g, cell, Look.mix(Look.LOT, colour, 0.75));
            case ABANDONED -> cross(g, cell);
        }
    }

    private static void fill(Graphics2D g, java.awt.Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    private static void outline(Graphics2D g, Rectangle2D cell, Color colour) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(1f));
        double small = Math.max(0.5, cell.getWidth() - 1);
        g.draw(new Rectangle2D.Double(cell.getX() + 0.5, cell.getY() + 0.5, small, small));
    }

    private static void cross(Graphics2D g, Rectangle2D cell) {
        g.setColor(Look.QUIET_ON_HALL);
        g.setStroke(new BasicStroke(1f));
        g.draw(new Line2D.Double(cell.getMinX() + 1, cell.getMinY() + 1, cell.getMaxX() - 1, cell.getMaxY() - 1));
        g.draw(new Line2D.Double(cell.getMinX() + 1, cell.getMaxY() - 1, cell.getMaxX() - 1, cell.getMinY() + 1));
    }

    private void head(Graphics2D g, Rectangle2D lot, Lot firm, Color colour) {
        double x = lot.getX() + 7;
        double y = lot.getY() + 14.5;
        fill(g, new RoundRectangle2D.Double(x, y - 8, 8, 8, 3, 3), colour);
        var mark = mark(firm);
        g.setFont(Look.plain(10.5));
        double room = lot.getWidth() - 26;
        if (!mark.isEmpty()) {
            double width = g.getFontMetrics().stringWidth(mark);
            boolean fits = width < 0.6 * room;
            if (fits) {
                g.setColor(firm.isFallen() ? Look.ALARM_ON_HALL : Look.QUIET_ON_HALL);
                g.drawString(mark, (float) (lot.getMaxX() - 7 - width), (float) y);
                room -= width + 8;
            }
        }
        g.setFont(Look.bold(11));
        g.setColor(firm.status() == Status.OUTSIDE ? Look.QUIET_ON_HALL : Look.ON_HALL);
        g.drawString(Text.fitted(firm.name(), g.getFontMetrics(), room), (float) (x + 13), (float) y);
    }

    private String mark(Lot firm) {
        return switch (firm.status()) {
            case OUTSIDE -> words.say("floor.outside");
            case REORGANISED -> words.say("floor.creditors");
            case FOR_SALE -> words.say("floor.forSale");
            case RUN_OFF -> words.say("floor.trustee");
            case GONE -> words.say("floor.gone");
            case ACTIVE -> firm.cut() ? words.say("floor.cut") : "";
        };
    }

    private void key(Graphics2D g, Rectangle2D area, Cells cells, Floor floor) {
        double y = area.getMaxY() - KEY + 4;
        double x = area.getX() + 12;
        g.setFont(Look.plain(11));
        double small = small(g.getFontMetrics(), area.getWidth() - 24);
        g.setFont(Look.plain(11 * small));
        for (var kind : Cell.values()) {
            cell(g, new Rectangle2D.Double(x, y + 10 * (1 - small), 10 * small, 10 * small), kind, SAMPLE, 1);
            x = text(g, words.say("floor." + kind), x + 15 * small, y + 9) + 16 * small;
        }
        var unit = words.say(
                cells.even() ? "floor.unit" : "floor.log", words.number(cells.unit()), words.unit(floor.structure()));
        double width = g.getFontMetrics().stringWidth(unit);
        if (area.getMaxX() - 12 - width > x) text(g, unit, area.getMaxX() - 12 - width, y + 9);
    }

    /** How much smaller than usual the key has to be. */
    private double small(FontMetrics metrics, double room) {
        double needed = -16;
        for (var kind : Cell.values()) needed += 31 + metrics.stringWidth(words.say("floor." + kind));
        return Math.min(1, Math.max(0.6, room / needed));
    }

    private static double text(Graphics2D g, String text, double x, double y) {
        g.setColor(Look.QUIET_ON_HALL);
        g.drawString(text, (float) x, (float) y);
        return x + g.getFontMetrics().stringWidth(text);
    }

    private static RoundRectangle2D round(Rectangle2D box, double arc) {
        return new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), arc, arc);
    }
}
