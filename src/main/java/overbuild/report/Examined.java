package overbuild.report;

import java.util.EnumMap;
import java.util.Map;
import overbuild.experiment.NullModel;
import overbuild.model.History;
import overbuild.scenario.Resolved;

/**
 * What a validation keeps of one run.
 *
 * @param measured what is kept of any run
 * @param model what the run says about what was observed
 * @param nulls what null models say about it
 */
public record Examined(Measured measured, Forecast model, Map<NullModel, Forecast> nulls) {
    /** Examines a run; yardsticks are reckoned where a target needs them. */
    public static Examined of(Resolved resolved, History history) {
        var nulls = new EnumMap<NullModel, Forecast>(NullModel.class);
        for (var model : NullModel.values()) nulls.put(model, Forecast.of(resolved, model.of(history)));
        boolean yardsticks = Targets.needYardsticks(resolved.scenario());
        var measured = Measured.of(resolved.scenario(), history, yardsticks);
        return new Examined(measured, new Forecast(measured.targets(), Forecast.series(resolved, history)), nulls);
    }
}
