package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;
import overbuild.model.History;
import overbuild.report.Moving.View;

/** One moving chart under its title; what a person zoomed into stays when the chart moves on. */
final class ChartTile extends JPanel {
    private static final long serialVersionUID = 1;
    private final View view;
    private final transient Card card;
    private final transient ChartFace face;
    private final ChartPanel panel;
    private transient Range time;
    private transient Range value;

    ChartTile(View view, Card card, ChartFace face) {
        super(new BorderLayout());
        this.view = view;
        this.card = card;
        this.face = face;
        panel = new ChartPanel(null, false);
        panel.setMinimumDrawWidth(0);
        panel.setMinimumDrawHeight(0);
        panel.setMaximumDrawWidth(Integer.MAX_VALUE);
        panel.setMaximumDrawHeight(Integer.MAX_VALUE);
        panel.setPreferredSize(new Dimension(200, 120));
        panel.setMinimumSize(new Dimension(60, 40));
        panel.setMouseWheelEnabled(true);
        panel.setOpaque(false);
        panel.getAccessibleContext().setAccessibleName(card.title(view));
        setOpaque(false);
        setName("chart." + view);
        setBorder(javax.swing.BorderFactory.createEmptyBorder(Card.HEAD, 3, 4, 3));
        add(panel);
    }

    void show(History history) {
        var before = panel.getChart();
        var chart = face.of(view, history);
        var plot = chart.getXYPlot();
        var fullTime = plot.getDomainAxis().getRange();
        var fullValue = plot.getRangeAxis().getRange();
        if (before != null) {
            keep(before.getXYPlot().getDomainAxis(), time, plot.getDomainAxis());
            keep(before.getXYPlot().getRangeAxis(), value, plot.getRangeAxis());
        }
        time = fullTime;
        value = fullValue;
        panel.setChart(chart);
    }

    /** Whoever zoomed stays there. */
    private static void keep(ValueAxis before, Range full, ValueAxis now) {
        if (full != null && !before.getRange().equals(full) && !before.isAutoRange()) now.setRange(before.getRange());
    }

    JFreeChart chart() {
        return panel.getChart();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        card.ground(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), view);
        g.dispose();
    }
}
