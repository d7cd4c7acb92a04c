package overbuild.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.jfree.chart.ChartMouseEvent;
import org.jfree.chart.ChartMouseListener;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.LegendItemEntity;
import org.jfree.data.Range;

/** One moving chart under its title; what a person zoomed into or hid stays so when the chart moves on. */
final class ChartTile extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Card.Title title;
    private final transient Card card;
    private final transient Maker maker;
    private final transient Set<String> hidden = new TreeSet<>();
    private final ChartPanel panel;
    private transient JFreeChart past;
    private transient Range time;
    private transient Range value;

    /** Makes a chart as it is now. */
    interface Maker {
        /** The chart without some of its series. */
        JFreeChart chart(Set<String> hidden);
    }

    ChartTile(String name, Card.Title title, Card card, Maker maker) {
        super(new BorderLayout());
        this.title = title;
        this.card = card;
        this.maker = maker;
        panel = new ChartPanel(null, false);
        panel.setName("panel." + name);
        panel.setMinimumDrawWidth(0);
        panel.setMinimumDrawHeight(0);
        panel.setMaximumDrawWidth(Integer.MAX_VALUE);
        panel.setMaximumDrawHeight(Integer.MAX_VALUE);
        panel.setPreferredSize(new Dimension(200, 120));
        panel.setMinimumSize(new Dimension(60, 40));
        panel.setMouseWheelEnabled(true);
        panel.setOpaque(false);
        panel.getAccessibleContext().setAccessibleName(title.name());
        panel.setPopupMenu(new ChartMenu(this, card.words()));
        panel.addChartMouseListener(new Clicks());
        panel.setFocusable(true);
        panel.addFocusListener(new Seen());
        new ChartKeys(panel).listen(this::whole);
        setOpaque(false);
        setName("chart." + name);
        setBorder(BorderFactory.createEmptyBorder(Card.HEAD, 3, 4, 3));
        add(panel);
    }

    /** A click on a name in the legend hides its series. */
    private final class Clicks implements ChartMouseListener {
        @Override
        public void chartMouseClicked(ChartMouseEvent event) {
            if (event.getEntity() instanceof LegendItemEntity item)
                toggle(item.getSeriesKey().toString());
        }

        @Override
        public void chartMouseMoved(ChartMouseEvent event) {}
    }

    /** Whoever comes here by keys sees where they are. */
    private final class Seen implements FocusListener {
        @Override
        public void focusGained(FocusEvent event) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
        }
    }

    /** Shows the chart as it is now. */
    void renew() {
        var before = panel.getChart() == null ? past : panel.getChart();
        past = null;
        var chart = maker.chart(hidden);
        var plot = chart.getXYPlot();
        var fullTime = plot.getDomainAxis().getRange();
        var fullValue = plot.getRangeAxis().getRange();
        if (before != null) {
            keep(before.getXYPlot().getDomainAxis(), time, plot.getDomainAxis());
            keep(before.getXYPlot().getRangeAxis(), value, plot.getRangeAxis());
        }
        time = fullTime;
        value = fullValue;
        panel.setChart(new Fit(panel.getWidth()).of(chart));
    }

    @Override
    public void doLayout() {
        head();
        super.doLayout();
        if (panel.getChart() != null) new Fit(panel.getWidth()).of(panel.getChart());
    }

    /** The unit stands below the title where it has no room beside it. */
    private void head() {
        int head = card.head(getFontMetrics(Look.bold(12.5)), title, getWidth());
        if (head != getInsets().top) setBorder(BorderFactory.createEmptyBorder(head, 3, 4, 3));
    }

    /** Whoever zoomed stays there. */
    private static void keep(ValueAxis before, Range full, ValueAxis now) {
        if (full != null && !before.getRange().equals(full) && !before.isAutoRange()) now.setRange(before.getRange());
    }

    /** Hides a series, or shows it again. */
    void toggle(String series) {
        if (!hidden.remove(series)) hidden.add(series);
        whole();
    }

    /** Shows all of it. */
    void showAll() {
        hidden.clear();
        whole();
    }

    /** Zooms out of it. */
    private void whole() {
        panel.setChart(null);
        renew();
    }

    Set<String> hidden() {
        return hidden;
    }

    /** Hides what is hidden in another chart, and looks where it looks. */
    void like(ChartTile other, boolean zoomed) {
        hidden.addAll(other.hidden);
        if (!zoomed) return;
        past = other.chart();
        time = other.time;
        value = other.value;
    }

    Card.Title title() {
        return title;
    }

    JFreeChart chart() {
        return panel.getChart();
    }

    /** The chart with a title and all that is shown of it, to be kept in a file. */
    JFreeChart copy() {
        var copy = maker.chart(hidden);
        var plot = copy.getXYPlot();
        plot.getDomainAxis().setRange(chart().getXYPlot().getDomainAxis().getRange());
        plot.getRangeAxis().setRange(chart().getXYPlot().getRangeAxis().getRange());
        copy.setTitle(title.name() + ", " + title.unit());
        copy.getTitle().setFont(Look.bold(13));
        copy.getTitle().setPaint(card.look().ink());
        return copy;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        card.ground(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), title);
        if (panel.isFocusOwner()) {
            g.setColor(Dress.ACCENT);
            g.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, 10, 10));
        }
        g.dispose();
    }
}
