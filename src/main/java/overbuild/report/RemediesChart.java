package overbuild.report;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** What remedies avoid, and who gains or pays. */
final class RemediesChart {
    private static final double ROOM = 0.1;
    private static final List<Benefit> PARTS = List.of(Benefit.USERS, Benefit.FIRMS, Benefit.CREDITORS, Benefit.STATE);

    private RemediesChart() {}

    /** What each avoids under each market rule. */
    static JFreeChart avoided(Remedies remedies) {
        var data = new DefaultCategoryDataset();
        for (var one : remedies.own().ranked()) {
            remedies.rules().forEach((market, rule) -> {
                var remedy = rule.ranked().get(rule.rank(one.name()) - 1);
                data.addValue(remedy.get(Benefit.AVOIDED).mean(), market, one.name());
            });
        }
        var renderer = new BarRenderer();
        renderer.setItemMargin(0);
        paint(renderer, remedies.rules().size());
        return chart(remedies, data, renderer, "Avoided: " + remedies.words());
    }

    /** Who gains and who pays under the scenario's own market rule. */
    static JFreeChart incidence(Remedies remedies) {
        var data = new DefaultCategoryDataset();
        for (var one : remedies.own().ranked()) {
            for (var part : PARTS) data.addValue(one.get(part).mean(), part.words(), one.name());
        }
        var renderer = new StackedBarRenderer();
        paint(renderer, PARTS.size());
        var money = remedies.base().scenario().units().money();
        return chart(remedies, data, renderer, "Surplus gained or lost, " + money + ", discounted");
    }

    private static void paint(BarRenderer renderer, int series) {
        for (int k = 0; k < series; k++) renderer.setSeriesPaint(k, Ramp.at(k, series));
    }

    private static JFreeChart chart(
            Remedies remedies, DefaultCategoryDataset data, BarRenderer renderer, String label) {
        NumberAxis axis = Style.axis(label);
        axis.setLowerMargin(ROOM);
        axis.setUpperMargin(ROOM);
        var plot = Style.bars(data, axis, renderer);
        renderer.setMaximumBarWidth(1);
        var finding = remedies.sentence().replaceFirst("(?<=\\.) .*", "");
        return Style.chart(
                finding,
                remedies.base().scenario().title() + ": means of "
                        + remedies.base().runs() + " pairs of runs.",
                plot);
    }
}
