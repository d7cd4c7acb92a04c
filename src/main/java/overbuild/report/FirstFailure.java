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
        for (var state : run.history().states()) {
            if (state.events().stream().noneMatch(e -> e.kind() == Event.Kind.DEFAULT)) continue;
            var date = run.history().date(state.tick());
            boolean late = state.tick() > LATE * run.history().ticks();
            plot.addDomainMarker(Style.moment(Years.at(date), "first failure " + date, late));
            return;
        }
    }
}
