package overbuild.engine;

import java.util.List;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/** One scenario with one seed, from the first tick to the last. */
public final class Run {
    private Run() {}

    /**
     * Plays a scenario.
     *
     * @throws RunFailure when a law that always holds is broken
     */
    public static History play(Scenario scenario, long seed, Recorder... recorders) {
        var model = new RaceModel(scenario, seed, List.of(recorders));
        model.start();
        while (!model.finished()) model.schedule.step(model);
        return model.history();
    }
}
