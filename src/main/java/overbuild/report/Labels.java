package overbuild.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.ui.TextAnchor;

/** Names beside points, each where it covers no earlier one: right above, right below, left above, left below, or nowhere. */
final class Labels {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 470;
    private static final double LETTER = 6.6;
    private static final double LINE = 15;
    private static final double GAP = 12;
    private static final Map<TextAnchor, double[]> SIDES = Map.of(
            TextAnchor.BOTTOM_LEFT, new double[] {0, 0},
            TextAnchor.TOP_LEFT, new double[] {0, -1},
            TextAnchor.BOTTOM_RIGHT, new double[] {-1, 0},
            TextAnchor.TOP_RIGHT, new double[] {-1, -1});
    private static final List<TextAnchor> ORDER =
            List.of(TextAnchor.BOTTOM_LEFT, TextAnchor.TOP_LEFT, TextAnchor.BOTTOM_RIGHT, TextAnchor.TOP_RIGHT);

    private final double across;
    private final double up;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** On a plot from zero to these values. */
    Labels(double across, double up) {
        this.across = across;
        this.up = up;
    }

    /** The name of a point; nothing where there is no room left. */
    Optional<XYTextAnnotation> at(double x, double y, String name) {
        for (var side : ORDER) {
            var place = place(x, y, name, SIDES.get(side));
            if (place.getMinX() < 0 || place.getMinY() < 0 || taken.stream().anyMatch(place::intersects)) continue;
            taken.add(place);
            return Optional.of(label(x, y, name, side));
        }
        return Optional.empty();
    }

    private Rectangle2D place(double x, double y, String name, double[] side) {
        double width = LETTER * name.length() + GAP;
        double left = WIDTH * x / across + side[0] * width;
        double bottom = HEIGHT * y / up + side[1] * LINE;
        return new Rectangle2D.Double(left, bottom, width, LINE);
    }

    private static XYTextAnnotation label(double x, double y, String name, TextAnchor side) {
        var label = new XYTextAnnotation("  " + name + "  ", x, y);
        label.setFont(Style.font(12));
        label.setPaint(Style.INK);
        label.setTextAnchor(side);
        return label;
    }
}
