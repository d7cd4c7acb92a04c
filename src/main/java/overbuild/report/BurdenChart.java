package overbuild.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import overbuild.metric.Burden;

/** Who bore the losses of a run: a waterfall whose steps add up to all of them. */
final class BurdenChart {
    private static final double ROOM = 1.05;

    private BurdenChart() {}

    /** The chart; none where nobody failed. */
    static Optional<JFreeChart> of(Scene scene) {
        var burden = Burden.of(scene.run());
        double creditors = burden.lenders() + burden.vendors();
        if (!(burden.failed() + creditors > 0)) return Optional.empty();
        var data = new DefaultCategoryDataset();
        steps(burden).forEach((who, lost) -> {
            if (lost > 0) data.addValue(lost, "lost", who);
        });
        data.addValue(burden.total(), "lost", "all together");
        var axis = Style.axis("Lost, " + scene.scenario().units().money());
        axis.setRange(0, ROOM * burden.total());
        var renderer = new WaterfallBarRenderer();
        renderer.setPositiveBarPaint(Ramp.at(3, 6));
        renderer.setFirstBarPaint(Ramp.at(3, 6));
        renderer.setLastBarPaint(Ramp.at(0, 6));
        renderer.setSeriesVisibleInLegend(0, false);
        var finding = Figures.percent(creditors / burden.total()) + " of what was lost is borne by lenders and vendors";
        return Optional.of(Style.chart(
                finding, scene.subtitle() + " Gains of others are left out.", Style.bars(data, axis, renderer)));
    }

    private static Map<String, Double> steps(Burden burden) {
        var steps = new LinkedHashMap<String, Double>();
        steps.put("owners of firms that failed", burden.failed());
        steps.put("owners of other firms", burden.others());
        steps.put("lenders", burden.lenders());
        steps.put("vendors", burden.vendors());
        return steps;
    }
}
