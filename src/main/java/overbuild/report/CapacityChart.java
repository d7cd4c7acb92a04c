package overbuild.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import overbuild.metric.Evidence;
import overbuild.metric.Series;
import overbuild.model.MarketState;
import overbuild.model.Yardstick;
import overbuild.scenario.Scenario;

/** Structures against what sales need and what each theory would have built. */
final class CapacityChart {
    private static final double WIDE = 60;
    private static final double ROOM = 1.06;

    private CapacityChart() {}

    static JFreeChart of(Scene scene) {
        var plot = plot(scene);
        FirstFailure.on(plot, scene.run());
        double load = scene.scenario().technology().loadFactor();
        return Style.chart(finding(scene.run(), load), scene.subtitle(), plot);
    }

    static XYPlot plot(Scene scene) {
        var run = scene.run();
        double load = scene.scenario().technology().loadFactor();
        var history = run.history();
        var lines = new Lines(history.start(), history.ticks())
                .with("built", Line.MAIN, t -> built(history.at(t)))
                .with("needed for sales", Line.SECOND, t -> needed(history.at(t), load));
        theories(lines, run.yardsticks());
        var plot = Style.plot(Years.axis(history.start(), history.ticks()), axis(scene.scenario(), lines));
        return lines.on(plot, 0);
    }

    private static void theories(Lines lines, List<Yardstick> yardsticks) {
        if (yardsticks.isEmpty()) return;
        theory(lines, yardsticks, "planner", Line.FIFTH, Yardstick::planner);
        theory(lines, yardsticks, "free entry", Line.THIRD, Yardstick::freeEntry);
        boolean uncertain = yardsticks.stream().anyMatch(y -> y.freeEntryUncertain() != y.freeEntry());
        if (uncertain) {
            theory(lines, yardsticks, "free entry, uncertain", Line.SEVENTH, Yardstick::freeEntryUncertain);
        }
        theory(lines, yardsticks, "Cournot", Line.FOURTH, Yardstick::cournot);
        theory(lines, yardsticks, "cartel", Line.SIXTH, Yardstick::cartel);
    }

    private static void theory(
            Lines lines, List<Yardstick> yardsticks, String name, Line look, ToDoubleFunction<Yardstick> capacity) {
        lines.with(name, look, t -> capacity.applyAsDouble(yardsticks.get(t)));
    }

    private static ValueAxis axis(Scenario scenario, Lines lines) {
        String label = "Structures (" + scenario.units().structure() + ")";
        if (lines.high() > WIDE * lines.low()) return new LogScale(label, lines.low(), lines.high());
        var axis = Style.axis(label);
        axis.setRange(0, lines.high() > 0 ? lines.high() * ROOM : 1);
        return axis;
    }

    private static String finding(Evidence run, double load) {
        var ratio = run.series(s -> needed(s, load) > 0 ? built(s) / needed(s, load) : Double.NaN);
        int peak = Series.argMax(ratio);
        if (peak < 0) return "Nothing is sold";
        String date = run.history().date(run.from() + peak).toString();
        if (ratio[peak] < 1.05) return "Structures are never more than sales need";
        return "Structures reach " + Figures.times(ratio[peak]) + " what sales need, in " + date;
    }

    private static double built(MarketState state) {
        return state.clearing().effective() / state.world().technology();
    }

    private static double needed(MarketState state, double load) {
        return state.clearing().quantity() / (state.world().technology() * load);
    }
}
