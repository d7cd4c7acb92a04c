package overbuild.gui;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;

/**
 * A sign on a button, drawn so that it is sharp at any size.
 *
 * @param shape within 16 times 16
 */
record Glyph(Shape shape) implements Icon {
    private static final int SIZE = 16;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    static final Glyph PAUSE = new Glyph(both(bar(3.5), bar(9.5)));

    static Glyph of(Order order) {
        return new Glyph(
                switch (order) {
                    case RESTART -> both(bar(2, 2), flipped(triangle(3)));
                    case BACK -> both(flipped(triangle(1)), bar(12.5, 2));
                    case PLAY -> triangle(3);
                    case STEP -> both(triangle(1), bar(12, 2));
                    case END -> both(triangle(-1), both(triangle(5), bar(14, 2)));
                    case LEVERS -> levers();
                    case FORK -> fork();
                    case SAVE -> tray();
                    case LIGHT -> moon();
                    case HELP -> Look.bold(SIZE).createGlyphVector(CONTEXT, "?").getOutline(3.5f, 14);
                });
    }

    private static Shape triangle(double x) {
        var path = new Path2D.Double();
        path.moveTo(x, 2.5);
        path.lineTo(x + 10.5, 8);
        path.lineTo(x, 13.5);
        path.closePath();
        return path;
    }

    private static Shape flipped(Shape shape) {
        return new java.awt.geom.AffineTransform(-1, 0, 0, 1, SIZE, 0).createTransformedShape(shape);
    }

    private static Shape bar(double x) {
        return bar(x, 3);
    }

    private static Shape bar(double x, double width) {
        return new Rectangle2D.Double(x, 2.5, width, 11);
    }

    private static Shape levers() {
        var levers = new Area();
        double[] knobs = {4, 9, 6};
        for (int k = 0; k < knobs.length; k++) {
            levers.add(new Area(new Rectangle2D.Double(1.5, 2.7 + 4.5 * k, 13, 1.4)));
            levers.add(new Area(new Ellipse2D.Double(knobs[k] - 0.5, 1.2 + 4.5 * k, 4.4, 4.4)));
        }
        return levers;
    }

    private static Shape fork() {
        var path = new Path2D.Double();
        path.moveTo(1, 8);
        path.lineTo(6, 8);
        path.curveTo(9, 8, 8, 3.5, 12, 3.5);
        path.moveTo(6, 8);
        path.curveTo(9, 8, 8, 12.5, 12, 12.5);
        var lines = new Area(new BasicStroke(1.8f).createStrokedShape(path));
        lines.add(new Area(new Ellipse2D.Double(11, 1.5, 4, 4)));
        lines.add(new Area(new Ellipse2D.Double(11, 10.5, 4, 4)));
        return lines;
    }

    private static Shape tray() {
        var arrow = new Path2D.Double();
        arrow.moveTo(6.6, 1.5);
        arrow.lineTo(9.4, 1.5);
        arrow.lineTo(9.4, 6);
        arrow.lineTo(12.2, 6);
        arrow.lineTo(8, 10.5);
        arrow.lineTo(3.8, 6);
        arrow.lineTo(6.6, 6);
        arrow.closePath();
        var tray = new Area(new Rectangle2D.Double(1.5, 9, 13, 5.5));
        tray.subtract(new Area(new Rectangle2D.Double(3.3, 8, 9.4, 4.7)));
        return both(arrow, tray);
    }

    private static Shape moon() {
        var moon = new Area(new Ellipse2D.Double(2, 2, 12, 12));
        moon.subtract(new Area(new Ellipse2D.Double(6, 0, 11, 11)));
        return moon;
    }

    private static Shape both(Shape one, Shape other) {
        var both = new Area(one);
        both.add(new Area(other));
        return both;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(x, y);
        g.setStroke(new BasicStroke(1));
        g.setColor(on.isEnabled() ? on.getForeground() : Look.mix(on.getForeground(), on.getBackground(), 0.6));
        g.fill(shape);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
