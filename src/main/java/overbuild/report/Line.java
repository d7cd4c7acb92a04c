package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * Looks of lines that differ in colour, lightness, dashes and markers, so that they are told apart in grey and by the
 * colour-blind.
 *
 * <p>Source of the colours: Okabe and Ito 2008.
 */
enum Line {
    /** What the chart is about. */
    MAIN(0x000000, 2.8f, null),
    /** A second line of the same weight. */
    SECOND(0x0072b2, 2.4f, new Ellipse2D.Double(-4, -4, 8, 8), 9, 4),
    /** A third line. */
    THIRD(0xd55e00, 2f, new Rectangle2D.Double(-3.5, -3.5, 7, 7), 2, 3),
    /** A fourth line. */
    FOURTH(0x009e73, 2f, new Polygon(new int[] {-5, 5, 0}, new int[] {4, 4, -5}, 3), 12, 4, 2, 4),
    /** A fifth line. */
    FIFTH(0xcc79a7, 2f, new Polygon(new int[] {-5, 0, 5, 0}, new int[] {0, 5, 0, -5}, 4), 5, 3),
    /** A sixth line. */
    SIXTH(0xe69f00, 2f, new Polygon(new int[] {-5, 5, 0}, new int[] {-4, -4, 5}, 3), 14, 5),
    /** A seventh line. */
    SEVENTH(0x56b4e9, 1.6f, null),
    /** A value that means something, for orientation. */
    GUIDE(0x767676, 1.2f, null, 2, 3);

    private final Color colour;
    private final Stroke stroke;
    private final Shape marker;

    Line(int colour, float width, Shape marker, float... dashes) {
        this.colour = new Color(colour);
        this.marker = marker;
        stroke = dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    Color colour() {
        return colour;
    }

    Stroke stroke() {
        return stroke;
    }

    /** Marker; null for none. */
    Shape marker() {
        return marker;
    }
}
