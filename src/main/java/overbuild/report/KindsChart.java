package overbuild.report;

import java.awt.Color;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import overbuild.equilibrium.RaceKind;

/** How likely the game is of each kind, in each frame. */
final class KindsChart {
    private static final Map<RaceKind, Color> COLOURS = Map.of(
            RaceKind.DILEMMA, new Color(0xd55e00),
            RaceKind.UNEQUAL, new Color(0xe69f00),
            RaceKind.DEADLOCK, new Color(0x3b4252),
            RaceKind.CHICKEN, new Color(0x56b4e9),
            RaceKind.STAG_HUNT, new Color(0xcc79a7),
            RaceKind.HARMONY, new Color(0x009e73),
            RaceKind.MIXED, new Color(0xb0b0b0),
            RaceKind.NONE, new Color(0xe6e6e6));

    private KindsChart() {}

    static JFreeChart of(Question question) {
        var frames = question.answer().frames();
        var names = frames.stream().map(DilemmaCharts::words).toList();
        var axis = Style.shares("Share of resamples of the runs");
        var plot = Categories.plot("Payoffs", names, axis);
        var data = new DefaultTableXYDataset();
        var renderer = new StackedXYBarRenderer(0.5);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (var kind : RaceKind.values()) {
            var series = new XYSeries(kind.toString(), true, false);
            for (int k = 0; k < frames.size(); k++) {
                series.add(k, frames.get(k).judgement().orElseThrow().chances().getOrDefault(kind, 0.0));
            }
            if (series.getMaxY() == 0) continue;
            renderer.setSeriesPaint(data.getSeriesCount(), COLOURS.get(kind));
            data.addSeries(series);
        }
        data.setIntervalWidth(1);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        var subtitle = "%s, %d runs of each combination; %s."
                .formatted(
                        question.resolved().scenario().name(),
                        question.answer().blocks().size(),
                        question.ending());
        return Style.chart(finding(question), subtitle, plot);
    }

    private static String finding(Question question) {
        var kinds = question.answer().frames().stream()
                .map(reading -> reading.judgement().orElseThrow().kind())
                .toList();
        if (kinds.stream().distinct().count() == 1) return "In every frame: " + kinds.get(0);
        var words = question.answer().frames().stream()
                .map(reading -> reading.judgement().orElseThrow().kind() + " "
                        + switch (reading.frame()) {
                            case TRUE -> "in truth";
                            case BELIEVED -> "as believed";
                            case FEAR -> "with fear";
                        })
                .collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
