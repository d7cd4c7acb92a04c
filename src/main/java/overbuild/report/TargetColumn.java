package overbuild.report;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import overbuild.experiment.NullModel;
import overbuild.metric.Outcome;

/** A column of {@code targets.csv}. */
enum TargetColumn {
    SCENARIO("Name of the scenario", (trial, target) -> trial.name()),
    FACT("The fact", (trial, target) -> target.target().fact()),
    METRIC("The outcome, see above", (trial, target) -> target.target().metric()),
    UNIT("Its unit", (trial, target) -> outcome(target).unit()),
    WINDOW("First and last quarter; empty for the whole run", (trial, target) -> window(target)),
    REQUIRED(
            "Whether a miss fails the validation",
            (trial, target) -> target.target().required() ? 1 : 0),
    LOW("Low end of the band", number(target -> target.target().low())),
    HIGH("High end of the band", number(target -> target.target().high())),
    OBSERVED(
            "Best estimate of what was observed, or the middle of the band",
            number(target -> target.target().observed())),
    MEDIAN("Median of the runs", number(target -> target.spread().median())),
    P05("A twentieth of the runs lies below", number(target -> target.spread().p05())),
    P95("A twentieth of the runs lies above", number(target -> target.spread().p95())),
    N(
            "Runs in which the outcome has a meaning",
            (trial, target) -> target.spread().n()),
    PROBABILITY("Share of runs in the band", number(Assessment::share)),
    PROBABILITY_LOW(
            "Low end of its 95 % Wilson interval",
            number(target -> target.chance().getLowerBound())),
    PROBABILITY_HIGH("High end of it", number(target -> target.chance().getUpperBound())),
    CRPS(
            "Continuous ranked probability score of the runs against what was observed, in the outcome's unit; smaller is better",
            number(target -> target.fit().crps())),
    CRPS_NO_CHANGE("The same if nothing changed after two years", nullModel(NullModel.NO_CHANGE)),
    CRPS_ACCELERATOR("The same if capacity followed sales that grow on", nullModel(NullModel.ACCELERATOR)),
    CRPS_LOGISTIC("The same if everything followed logistic curves", nullModel(NullModel.LOGISTIC)),
    SKILL(
            "1 less the score over that of the best null model",
            number(target -> target.fit().skill())),
    VERDICT(
            "`hit` when the median lies in the band, else `miss`; `given` when the scenario was given the fact",
            (trial, target) -> target.verdict().key());

    private final String meaning;
    private final BiFunction<Trial, Assessment, Object> rule;

    TargetColumn(String meaning, BiFunction<Trial, Assessment, Object> rule) {
        this.meaning = meaning;
        this.rule = rule;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    Object of(Trial trial, Assessment target) {
        return rule.apply(trial, target);
    }

    static List<String> keys() {
        return Stream.of(values()).map(TargetColumn::key).toList();
    }

    private static BiFunction<Trial, Assessment, Object> number(ToDoubleFunction<Assessment> value) {
        return (trial, target) -> value.applyAsDouble(target);
    }

    private static BiFunction<Trial, Assessment, Object> nullModel(NullModel model) {
        return number(target -> target.fit().nulls().get(model));
    }

    private static Outcome outcome(Assessment target) {
        return Targets.outcome(target.target().metric()).orElseThrow();
    }

    private static String window(Assessment target) {
        var window = target.target().window();
        return window == null ? "" : window.stream().map(Object::toString).collect(Collectors.joining(" to "));
    }
}
