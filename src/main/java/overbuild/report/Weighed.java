package overbuild.report;

import java.util.List;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Incidence;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * What is kept of a run to tell whether a remedy helped.
 *
 * @param harm what is to be avoided
 * @param incidence who has how much of the surplus
 */
public record Weighed(double harm, Incidence incidence) {
    /** Weighs a run. */
    public static Weighed of(Scenario scenario, History history, Outcome harm) {
        var evidence = harm.needsYardsticks()
                ? Yardsticks.evidence(scenario, history)
                : Yardsticks.evidence(scenario, history, List.of());
        return new Weighed(harm.of(evidence), Incidence.of(evidence));
    }
}
