package overbuild.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.sensitivity.Condition;
import overbuild.sensitivity.Estimate;

/**
 * What outcomes of a sweep depend on.
 *
 * @param title what was varied
 * @param design how its points were chosen
 * @param size points, replications and the like in words
 * @param parameters what was varied
 * @param answers what each outcome depends on
 * @param discovery where something happens; nothing when it was not asked for
 */
public record Sensitivity(
        String title,
        String design,
        String size,
        List<Parameter> parameters,
        List<Answer> answers,
        Optional<Discovery> discovery) {
    private static final List<String> COLUMNS = List.of("outcome", "parameter", "measure", "value", "low", "high");
    private static final List<String> BOX_COLUMNS =
            List.of("box", "parameter", "low", "high", "values", "points", "mass", "density", "coverage");

    public Sensitivity {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** Parameters by falling part in an outcome. */
    List<Integer> ranked(Answer answer) {
        var weights = answer.weights();
        return IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -weights.get(k)))
                .toList();
    }

    /** {@code sensitivity.csv}: a line for each number. */
    Sheet sheet() {
        var rows = new ArrayList<List<Object>>();
        for (var answer : answers) {
            var key = answer.outcome().key();
            answer.shares().ifPresent(shares -> {
                for (int k = 0; k < parameters.size(); k++) {
                    rows.add(row(key, name(k), "first_order", shares.first().get(k)));
                    rows.add(row(key, name(k), "total_order", shares.total().get(k)));
                }
                for (int i = 0; i < shares.second().size(); i++) {
                    var rest = shares.second().get(i);
                    for (int j = 0; j < rest.size(); j++) {
                        rows.add(row(key, name(i) + " * " + name(i + 1 + j), "second_order", rest.get(j)));
                    }
                }
            });
            answer.screening().ifPresent(screening -> {
                for (int k = 0; k < parameters.size(); k++) {
                    var effect = screening.effects().get(k);
                    rows.add(row(key, name(k), "mu", alone(effect.mean())));
                    rows.add(row(key, name(k), "mu_star", effect.size()));
                    rows.add(row(key, name(k), "sigma", alone(effect.spread())));
                    rows.add(row(key, name(k), "mu_star_of_seeds", alone(effect.noise())));
                }
            });
            answer.noise().ifPresent(noise -> {
                rows.add(row(key, "", "variance_of_a_run", alone(noise.variance())));
                rows.add(row(key, "", "share_of_parameters", noise.parameters()));
                rows.add(row(key, "", "share_of_seeds", noise.seeds()));
                rows.add(row(key, "", "share_of_both", noise.both()));
            });
        }
        return new Sheet(COLUMNS, rows);
    }

    private static Estimate alone(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    private static List<Object> row(String outcome, String parameter, String measure, Estimate estimate) {
        return List.of(outcome, parameter, measure, estimate.value(), estimate.low(), estimate.high());
    }

    private String name(int parameter) {
        return parameters.get(parameter).name();
    }

    /** {@code boxes.csv}: a line for each condition of each box. */
    Sheet boxes() {
        var rows = new ArrayList<List<Object>>();
        discovery.ifPresent(one -> {
            for (int number = 0; number < one.found().boxes().size(); number++) {
                var box = one.found().boxes().get(number);
                for (int k = 0; k < parameters.size(); k++) {
                    var condition = box.conditions().get(k);
                    if (Discovery.words(parameters.get(k), condition).isEmpty()) continue;
                    rows.add(List.of(
                            number + 1,
                            name(k),
                            bound(condition, true),
                            bound(condition, false),
                            values(k, condition),
                            box.points(),
                            box.mass(),
                            box.density(),
                            box.coverage()));
                }
            }
        });
        return new Sheet(BOX_COLUMNS, rows);
    }

    private static double bound(Condition condition, boolean low) {
        if (!(condition instanceof Condition.Between between)) return Double.NaN;
        double bound = low ? between.low() : between.high();
        return Double.isInfinite(bound) ? Double.NaN : bound;
    }

    private String values(int parameter, Condition condition) {
        if (!(condition instanceof Condition.Among among)) return "";
        return String.join(
                "; ",
                among.values().stream().map(parameters.get(parameter)::label).toList());
    }

    /** What was done in a line. */
    String about() {
        return design + ", " + size;
    }

    /** An outcome's name for people. */
    static String words(Answer answer) {
        return answer.outcome().key().replace('_', ' ');
    }

    /** What an outcome depends on in a sentence. */
    String sentence(Answer answer) {
        var words = said(answer);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String said(Answer answer) {
        var ranked = ranked(answer);
        if (ranked.isEmpty()) return words(answer) + ": " + noise(answer);
        int first = ranked.get(0);
        if (Figures.number(answer.weights().get(first)).equals("0"))
            return words(answer) + " depends on none of the parameters.";
        if (answer.shares().isPresent()) {
            var total = answer.shares().get().total().get(first);
            return String.format(
                    Locale.ROOT,
                    "%s depends most on %s: if all else were known, %.0f %% of its variance would remain (95 %% interval"
                            + " %.0f to %.0f); if it alone were known, %.0f %% would be gone.",
                    words(answer),
                    name(first),
                    100 * total.value(),
                    100 * total.low(),
                    100 * total.high(),
                    100 * answer.shares().get().first().get(first).value());
        }
        var effect = answer.screening().orElseThrow().effects().get(first);
        return words(answer) + " depends most on " + name(first) + ": a step through its range changes it by "
                + Figures.number(effect.size().value()) + " on average (95 % interval "
                + Figures.number(effect.size().low()) + " to "
                + Figures.number(effect.size().high()) + ").";
    }

    private static String noise(Answer answer) {
        return answer.noise()
                .map(noise -> String.format(
                        Locale.ROOT,
                        "parameters explain %.0f %% of the variance of a run (95 %% interval %.0f to %.0f), seeds the rest.",
                        100 * noise.parameters().value(),
                        100 * noise.parameters().low(),
                        100 * noise.parameters().high()))
                .orElse(String.join(" ", answer.notes()));
    }
}
