package overbuild.report;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.CategoryTableXYDataset;
import overbuild.scenario.Scenario;
import overbuild.seat.Regret;

/** What the best other choice of each quarter would have added. */
public final class RegretChart {
    private static final double WIDTH = 0.2;

    private RegretChart() {}

    /**
     * Bars by quarter.
     *
     * @param name what they are called
     */
    public static XYPlot plot(Scenario scenario, List<Regret> regrets, String name) {
        var data = new CategoryTableXYDataset();
        data.setIntervalWidth(WIDTH);
        regrets.forEach(one -> data.add(Years.at(one.date()), one.regret(), name));
        var renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, Line.values()[1].colour());
        var first = regrets.get(0).date();
        var plot = Style.plot(Years.axis(first, first.ticksTo(scenario.end())), Style.axis(name));
        plot.setDataset(0, data);
        plot.setRenderer(0, renderer);
        return plot;
    }
}
