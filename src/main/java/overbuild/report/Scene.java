package overbuild.report;

import java.util.List;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Evidence;
import overbuild.model.History;
import overbuild.model.Yardstick;
import overbuild.scenario.Scenario;

/**
 * What a chart shows.
 *
 * @param scenario the scenario
 * @param run the run without tick 0
 * @param subtitle what is to be said under the title
 */
record Scene(Scenario scenario, Evidence run, String subtitle) {
    /** A run that stands for itself. */
    static Scene of(Scenario scenario, History history, List<Yardstick> yardsticks) {
        int last = history.ticks() - 1;
        var terms = Yardsticks.terms(scenario, history);
        var run = new Evidence(history, Math.min(1, last), last, yardsticks, terms);
        return new Scene(scenario, run, subtitle(scenario));
    }

    /** The same run as one of many. */
    Scene oneOf(int runs) {
        return new Scene(scenario, run, subtitle + " One of " + runs + " runs.");
    }

    static String subtitle(Scenario scenario) {
        String title = scenario.title().isBlank() ? scenario.name() : scenario.title();
        return title.endsWith(".") ? title : title + ".";
    }
}
