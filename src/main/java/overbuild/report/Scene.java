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
        return new Scene(scenario, Yardsticks.evidence(scenario, history, yardsticks), subtitle(scenario));
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
