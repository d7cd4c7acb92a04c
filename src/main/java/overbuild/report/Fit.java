package overbuild.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import overbuild.experiment.Crps;
import overbuild.experiment.NullModel;

/**
 * How well runs fit what was observed, beside null models.
 *
 * @param crps continuous ranked probability score of the runs; NaN where they have no value
 * @param nulls the same of null models
 */
record Fit(double crps, Map<NullModel, Double> nulls) {
    private static final double SAME = 1e-9;

    /** The fit of one number. */
    static Fit of(List<Examined> runs, ToDoubleFunction<Forecast> value, double observed) {
        var nulls = new EnumMap<NullModel, Double>(NullModel.class);
        for (var model : NullModel.values()) {
            nulls.put(model, crps(runs, run -> value.applyAsDouble(run.nulls().get(model)), observed));
        }
        return new Fit(crps(runs, run -> value.applyAsDouble(run.model()), observed), nulls);
    }

    private static double crps(List<Examined> runs, ToDoubleFunction<Examined> value, double observed) {
        return Crps.of(runs.stream().mapToDouble(value).toArray(), observed);
    }

    /** Mean over several numbers. */
    static Fit mean(List<Fit> fits) {
        var nulls = new EnumMap<NullModel, Double>(NullModel.class);
        for (var model : NullModel.values()) {
            nulls.put(model, mean(fits, fit -> fit.nulls().get(model)));
        }
        return new Fit(mean(fits, Fit::crps), nulls);
    }

    private static double mean(List<Fit> fits, ToDoubleFunction<Fit> score) {
        return fits.stream().mapToDouble(score).average().orElse(Double.NaN);
    }

    /** The null model that fits best, the first of those that fit alike; none where no null model has a value. */
    Optional<NullModel> best() {
        var least = nulls.values().stream().filter(Double::isFinite).min(Double::compare);
        return least.flatMap(score -> nulls.keySet().stream()
                .filter(model -> nulls.get(model) <= score * (1 + SAME))
                .findFirst());
    }

    /** 1 less the score over that of the best null model: 1 is perfect, 0 no better than that; NaN where there is none. */
    double skill() {
        double best = best().map(nulls::get).orElse(Double.NaN);
        if (Math.abs(crps - best) <= SAME * best) return 0;
        return best > 0 ? 1 - crps / best : Double.NaN;
    }
}
