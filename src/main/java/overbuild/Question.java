package overbuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.metric.Outcome;
import overbuild.report.Answer;
import overbuild.report.Discovery;
import overbuild.report.Inquiry;
import overbuild.report.Parameter;
import overbuild.report.Sensitivity;
import overbuild.report.Where;
import overbuild.scenario.Nearest;
import overbuild.sensitivity.Bootstrap;
import overbuild.sweep.Axis;
import overbuild.sweep.Kept;
import overbuild.sweep.Stored;
import overbuild.sweep.Sweep;
import overbuild.sweep.SweepRefused;

/**
 * What is asked of the rows of a sweep.
 *
 * @param stored the sweep
 * @param sweep the same, as it was run
 * @param outcomes outcomes whose causes are asked for
 * @param where what is to be found; nothing when it is not asked for
 */
record Question(Stored stored, Sweep sweep, List<Outcome> outcomes, Optional<Where> where) {
    private static final List<Outcome> HEADLINES =
            List.of(Outcome.GLUT, Outcome.PRICE_COLLAPSE_REAL, Outcome.DARK_SHARE_MAX, Outcome.DEFAULTS);

    /**
     * Reads a question.
     *
     * @param names outcomes; those that the sweep names, or the headlines, when empty
     * @param where a condition such as {@code glut > 0}; null for none
     * @throws SweepRefused when it cannot be asked of such a sweep
     */
    static Question of(Stored stored, List<String> names, String where) {
        var sweep = stored.sweep();
        var kept = sweep.measures().outcomes();
        var outcomes = names.isEmpty()
                ? usual(sweep)
                : names.stream().map(name -> kept(name, kept)).toList();
        var condition = where == null ? Optional.<Where>empty() : Optional.of(condition(where, kept));
        return new Question(stored, sweep, outcomes, condition);
    }

    private static List<Outcome> usual(Sweep sweep) {
        var kept = sweep.measures().outcomes();
        return sweep.file().outcomes().isEmpty()
                ? HEADLINES.stream().filter(kept::contains).toList()
                : kept;
    }

    private static Outcome kept(String name, List<Outcome> kept) {
        return kept.stream().filter(one -> one.key().equals(name)).findFirst().orElseThrow(() -> {
            var keys = kept.stream().map(Outcome::key).toList();
            return new SweepRefused("The sweep keeps no outcome '" + name + "'. " + Nearest.hint(name, keys));
        });
    }

    private static Where condition(String text, List<Outcome> kept) {
        kept(Where.name(text), kept);
        return Where.parse(text)
                .orElseThrow(() -> new SweepRefused(
                        "--where must be an outcome and a bound, such as 'glut > 0', but was '" + text + "'"));
    }

    /** The answer. */
    Sensitivity answer() throws IOException {
        var wanted = new ArrayList<>(outcomes);
        where.map(Where::outcome).filter(one -> !wanted.contains(one)).ifPresent(wanted::add);
        var kept = Kept.of(stored, wanted);
        var inquiry = inquiry(kept);
        boolean tells = inquiry.tells() || inquiry.replications() > 1;
        if (!tells && where.isEmpty()) throw silent();
        var answers = tells ? outcomes.stream().map(inquiry::answer).toList() : List.<Answer>of();
        return new Sensitivity(
                title(),
                design(),
                size(kept),
                inquiry.parameters(),
                answers,
                where.map(one -> discovery(inquiry, one)));
    }

    private SweepRefused silent() {
        return new SweepRefused(
                "What outcomes depend on cannot be told from a " + design() + " design with one replication: "
                        + "Morris shows which parameters matter, Saltelli their shares in the variance, two or more replications the"
                        + " part of chance. Where something happens can be told from any: --where 'glut > 0'.");
    }

    private static Discovery discovery(Inquiry inquiry, Where where) {
        try {
            return inquiry.discover(where);
        } catch (IllegalArgumentException refusal) {
            throw new SweepRefused(where + " divides nothing: " + refusal.getMessage());
        }
    }

    private String title() {
        return sweep.file().title().isEmpty()
                ? sweep.file().name()
                : sweep.file().title();
    }

    private String design() {
        return sweep.file().design().getClass().getSimpleName();
    }

    private String size(Kept kept) {
        var order = sweep.order();
        var words = new ArrayList<String>(List.of(order.cells() + " points"));
        if (order.replications() > 1) words.add(order.replications() + " replications of each");
        if (kept.rows() < order.cells() * order.replications()) words.add(kept.rows() + " runs have ended");
        if (kept.failed() > 0) words.add(kept.failed() + " runs failed");
        return String.join(", ", words);
    }

    private Inquiry inquiry(Kept kept) {
        var axes = sweep.axes();
        var parameters = axes.stream().map(Question::parameter).toList();
        var values = IntStream.range(0, sweep.order().cells())
                .mapToObj(cell -> IntStream.range(0, axes.size())
                        .mapToDouble(k -> value(
                                axes.get(k), parameters.get(k), sweep.points().at(cell, k)))
                        .toArray())
                .toArray(double[][]::new);
        return new Inquiry(
                sweep.file().design(),
                sweep.points(),
                parameters,
                values,
                sweep.order().replications(),
                kept::at,
                Bootstrap.of(sweep.base().seed()));
    }

    private static Parameter parameter(Axis axis) {
        var labels = IntStream.range(0, axis.levels())
                .mapToObj(level -> label(axis, (level + 0.5) / axis.levels()))
                .toList();
        boolean isNumber = axis.levels() == 0
                || labels.stream().allMatch(label -> number(label).isPresent());
        return new Parameter(axis.name(), isNumber ? List.of() : labels);
    }

    private static double value(Axis axis, Parameter parameter, double coordinate) {
        var label = label(axis, coordinate);
        return parameter.isNumber()
                ? number(label).orElseThrow()
                : parameter.labels().indexOf(label);
    }

    private static String label(Axis axis, double coordinate) {
        var settings = axis.at(coordinate);
        if (settings.size() == 1) return settings.get(0).text();
        return String.join(
                ", ",
                settings.stream().map(one -> one.column() + "=" + one.text()).toList());
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
