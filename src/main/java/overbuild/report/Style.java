package overbuild.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.CategoryDataset;
import org.jfree.ui.HorizontalAlignment;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jfree.ui.TextAnchor;

/** The look that all charts share. */
final class Style {
    static final Color INK = new Color(0x222222);
    /** Writing on a light area, which stays light when a page is dark. */
    static final Color ON_LIGHT = new Color(0x1a1a1a);

    static final Color GREY = new Color(0x767676);
    static final Color FAINT = new Color(0xdddddd);

    private Style() {}

    static Font font(int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    /** A chart whose title says what it shows. */
    static <P extends Plot & LegendItemSource> JFreeChart chart(String finding, String subtitle, P plot) {
        var chart = new JFreeChart(null, font(13), plot, false);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(10, 10, 8, 26));
        chart.addLegend(legend(plot));
        chart.setTitle(title(finding, new Font(Font.SANS_SERIF, Font.BOLD, 19), INK));
        chart.addSubtitle(0, title(subtitle, font(13), GREY));
        return chart;
    }

    private static TextTitle title(String text, Font font, Color colour) {
        var title = new TextTitle(text, font);
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(2, 6, 4, 6);
        return title;
    }

    private static LegendTitle legend(LegendItemSource plot) {
        var legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(font(13));
        legend.setItemPaint(INK);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
        legend.setPadding(6, 6, 0, 6);
        return legend;
    }

    /** A plot of a value over time. */
    static XYPlot plot(ValueAxis time, ValueAxis value) {
        var plot = new XYPlot(null, time, value, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(FAINT);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 4, 4, 8));
        return plot;
    }

    /** A plot of bars from left to right, a name beside each. */
    static CategoryPlot bars(CategoryDataset data, NumberAxis value, BarRenderer renderer) {
        var names = new CategoryAxis();
        names.setTickLabelFont(font(13));
        names.setTickLabelPaint(INK);
        names.setAxisLinePaint(GREY);
        names.setTickMarksVisible(false);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.08);
        var plot = new CategoryPlot(data, names, value, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(FAINT);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 4, 4, 8));
        return plot;
    }

    /** A linear axis from zero. */
    static NumberAxis axis(String label) {
        var axis = new NumberAxis(label);
        axis.setAutoRangeIncludesZero(true);
        return dress(axis);
    }

    /** A linear axis of shares from 0 to 100 %. */
    static NumberAxis shares(String label) {
        var axis = axis(label);
        axis.setRange(0, 1.02);
        axis.setTickUnit(new Steps(0.1, Figures::percent));
        return axis;
    }

    static <A extends ValueAxis> A dress(A axis) {
        axis.setLabelFont(font(14));
        axis.setTickLabelFont(font(13));
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(GREY);
        axis.setTickMarkPaint(GREY);
        return axis;
    }

    /** A labelled horizontal line at a value that means something. */
    static Marker level(double value, String label) {
        var marker = reference(value, label);
        marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        return marker;
    }

    /** A labelled vertical line at a moment that means something. */
    static Marker moment(double year, String label, boolean left) {
        var marker = reference(year, label);
        marker.setLabelAnchor(left ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        return marker;
    }

    private static Marker reference(double value, String label) {
        var marker = new ValueMarker(value);
        marker.setPaint(GREY);
        marker.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0));
        marker.setLabel(label);
        marker.setLabelFont(font(12));
        marker.setLabelPaint(GREY.darker());
        marker.setLabelOffset(new RectangleInsets(4, 4, 4, 4));
        return marker;
    }
}
