package overbuild.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;
import overbuild.model.Maths;

/** A logarithmic axis with labels at powers of ten, and between them where there are few. */
final class LogScale extends LogAxis {
    private static final long serialVersionUID = 1;
    private static final String WIDE = "00000000";
    private static final double FEW_DECADES = 3.2;

    /** Between 1 and 2, of a decade. */
    private static final double HALF = 0.3;

    /** Between 5 and 6, of a decade. */
    private static final double FIFTH = 0.079;

    /** An axis around values, with some room. */
    LogScale(String label, double low, double high) {
        super(label + ", log scale");
        boolean empty = !(low > 0) || !(high > 0);
        setRange(empty ? 0.1 : low / 1.2, empty ? 10 : Math.max(high, low * 1.5) * 1.4);
        setTickUnit(new NumberTickUnit(1));
        Style.dress(this);
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D g2, Rectangle2D area, RectangleEdge edge) {
        var label = g2.getFontMetrics(getTickLabelFont()).getHeight();
        return ticks(area.getHeight() / label, TextAnchor.CENTER_RIGHT);
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D g2, Rectangle2D area, RectangleEdge edge) {
        var label = g2.getFontMetrics(getTickLabelFont()).stringWidth(WIDE);
        return ticks(area.getWidth() / label, TextAnchor.TOP_CENTER);
    }

    private List<NumberTick> ticks(double labels, TextAnchor anchor) {
        double low = getRange().getLowerBound();
        double high = getRange().getUpperBound();
        double decades = Maths.log(high / low) / Maths.log(10);
        double room = labels / decades;
        var ticks = new ArrayList<NumberTick>();
        double power = 1;
        while (power > low) power /= 10;
        while (power * 10 < low) power *= 10;
        for (; power <= high; power *= 10) {
            for (int digit : digits(decades, room)) {
                double value = digit * power;
                if (value >= low && value <= high) ticks.add(tick(value, anchor));
            }
        }
        return every((int) Math.ceil(1 / room), ticks);
    }

    /** The digits that are labelled, of those for which a decade has room; it is counted in labels. */
    private static int[] digits(double decades, double room) {
        if (decades > FEW_DECADES || HALF * room < 1) return new int[] {1};
        return decades > 1 || FIFTH * room < 1 ? new int[] {1, 2, 5} : new int[] {1, 2, 3, 4, 5, 6, 8};
    }

    private static List<NumberTick> every(int nth, List<NumberTick> ticks) {
        if (nth <= 1) return ticks;
        return IntStream.range(0, ticks.size())
                .filter(k -> k % nth == 0)
                .mapToObj(ticks::get)
                .toList();
    }

    private NumberTick tick(double value, TextAnchor anchor) {
        var format = getNumberFormatOverride();
        var text = format == null ? Figures.number(value) : format.format(value);
        return new NumberTick(value, text, anchor, anchor, 0);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
