package overbuild.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import overbuild.metric.Series;
import overbuild.scenario.Scenario;

/** How a path differs from that of the base, tick by tick, over pairs of runs. */
final class DifferenceChart {
    private static final double SMALL = 1e-12;
    private static final DecimalFormatSymbols POINT = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private DifferenceChart() {}

    /** File name without ending. */
    static String name(Arm arm, Contrast contrast) {
        return arm.name() + "-" + contrast.key();
    }

    static JFreeChart of(Scenario base, Arm arm, Contrast contrast) {
        var fan = IntStream.range(0, base.ticks())
                .mapToObj(tick -> Spread.of(Arrays.stream(arm.path(contrast, tick))))
                .map(spread -> new Band(spread.p05(), spread.median(), spread.p95()))
                .toList();
        var plot = FanChart.plot(base.start(), fan, axis(contrast, fan, base));
        plot.addRangeMarker(Style.level(0, "no difference"));
        if (arm.parts() > 0 && arm.parts() < base.ticks()) {
            plot.addDomainMarker(Style.moment(base.start().plus(arm.parts()).decimal(), "first difference", false));
        }
        var subtitle = arm.name() + " less " + base.name() + ", " + arm.pairs().size() + " pairs of runs.";
        return Style.chart(finding(contrast, fan, base), subtitle, plot);
    }

    private static NumberAxis axis(Contrast contrast, List<Band> fan, Scenario base) {
        var axis = Style.axis("Difference in " + contrast.words().toLowerCase(Locale.ROOT) + unit(contrast, base));
        double low = fan.stream()
                .mapToDouble(Band::low)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        double high = fan.stream()
                .mapToDouble(Band::high)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double reach = Math.max(Math.max(high, 0) - Math.min(low, 0), SMALL);
        axis.setRange(Math.min(low, 0) - 0.08 * reach, Math.max(high, 0) + 0.08 * reach);
        if (contrast.isShare()) axis.setNumberFormatOverride(new DecimalFormat("0.##%", POINT));
        return axis;
    }

    private static String unit(Contrast contrast, Scenario base) {
        if (contrast.unit().equals("-") || contrast.unit().equals("n")) return "";
        return ", " + contrast.unit().replace("money", base.units().money()).replace("/", " per ");
    }

    private static String finding(Contrast contrast, List<Band> fan, Scenario base) {
        double[] size =
                fan.stream().mapToDouble(band -> Math.abs(band.median())).toArray();
        int most = Series.argMax(size);
        if (most < 0 || size[most] < SMALL) return contrast.words() + ": no difference in the median";
        double median = fan.get(most).median();
        String words = contrast.size(Math.abs(median));
        return contrast.words() + ": " + words + (median < 0 ? " less" : " more") + " in "
                + base.start().plus(most) + ", where the median differs most";
    }
}
