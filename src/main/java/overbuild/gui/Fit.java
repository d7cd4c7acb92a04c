package overbuild.gui;

import java.awt.geom.Line2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.ui.RectangleInsets;

/**
 * Fits a chart to the room that it has: fewer years below it and smaller names where it is narrow.
 *
 * @param width width of the chart in points
 */
record Fit(double width) {
    private static final double NARROW = 300;
    private static final double AXIS = 42;
    private static final double YEAR = 40;
    private static final double QUARTER = 60;
    private static final Line2D SHORT = new Line2D.Double(-6, 0, 6, 0);
    private static final Line2D LONG = new Line2D.Double(-11, 0, 11, 0);

    /** Steps some of which are left out. */
    private static final class Sparse extends NumberTickUnit {
        private static final long serialVersionUID = 1;
        private final NumberTickUnit all;

        Sparse(NumberTickUnit all, double times) {
            super(all.getSize() * times);
            this.all = all;
        }

        @Override
        public String valueToString(double value) {
            return all.valueToString(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sparse sparse && all.equals(sparse.all) && getSize() == sparse.getSize();
        }

        @Override
        public int hashCode() {
            return all.hashCode();
        }
    }

    /** A chart, fitted. */
    JFreeChart of(JFreeChart chart) {
        if (width <= 0) return chart;
        years(chart.getXYPlot());
        names(chart);
        return chart;
    }

    private void years(XYPlot plot) {
        var axis = (NumberAxis) plot.getDomainAxis();
        var all = axis.getTickUnit() instanceof Sparse sparse ? sparse.all : axis.getTickUnit();
        double room = width - AXIS * plot.getRangeAxisCount();
        double most = Math.max(1, room / (all.getSize() < 1 ? QUARTER : YEAR));
        double times = Math.ceil(axis.getRange().getLength() / all.getSize() / most);
        axis.setTickUnit(times > 1 ? new Sparse(all, times) : all);
    }

    private void names(JFreeChart chart) {
        if (chart.getLegend() == null) return;
        boolean narrow = width < NARROW;
        var plot = chart.getXYPlot();
        for (int d = 0; d < plot.getDatasetCount(); d++) {
            if (plot.getRenderer(d) instanceof XYLineAndShapeRenderer line) line.setLegendLine(narrow ? SHORT : LONG);
        }
        chart.getLegend().setItemFont(Look.plain(narrow ? 9 : 10.5));
        chart.getLegend().setItemLabelPadding(new RectangleInsets(0, 1, 0, narrow ? 2 : 5));
    }
}
