package overbuild.report;

import org.jfree.chart.plot.XYPlot;
import overbuild.metric.Evidence;
import overbuild.model.Event;

/** The moment of the first failure, pointed out on a chart. */
final class FirstFailure {
    private static final double LATE = 0.7;

    private FirstFailure() {}

    /** Marks the first failure of a firm, if there was one. */
    static void on(XYPlot plot, Evidence run) {
        on(plot, run, "first failure", LATE * run.history().ticks());
    }

    /** The same in other words, which stand before the line from a tick on. */
    static void on(XYPlot plot, Evidence run, String words, double late) {
        for (var state : run.history().states()) {
            if (state.events().stream().noneMatch(e -> e.kind() == Event.Kind.DEFAULT)) continue;
            var date = run.history().date(state.tick());
            plot.addDomainMarker(Style.moment(Years.at(date), words + " " + date, state.tick() > late));
            return;
        }
    }
}
