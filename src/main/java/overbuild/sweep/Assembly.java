package overbuild.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import overbuild.design.Points;
import overbuild.scenario.Node;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.Template;

/** Makes a sweep of what a file says; all that is wrong with it is told at once. */
final class Assembly {
    private static final long MOST_RUNS = 20_000_000;
    private static final Set<String> OWN = Set.of("seed", "name");
    private static final int MOST_PROBLEMS = 10;
    private static final String POINTS = "points";

    private final SweepFile file;
    private final String scenario;
    private final Template template;
    private final Scenario base;
    private final String table;
    private final Fields tree;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Assembly(SweepFile file, String scenario, Template template, Scenario base, String table, Fields tree) {
        this.file = file;
        this.scenario = scenario;
        this.template = template;
        this.base = base;
        this.table = table;
        this.tree = tree;
    }

    /** The sweep, all values of its axes tried. */
    Sweep checked() {
        var sweep = assembled();
        sweep.axes().forEach(this::tryOut);
        fail();
        return sweep;
    }

    /** The sweep. */
    Sweep assembled() {
        var axes = axes();
        var unknown = new ArrayList<String>();
        var measures = Measures.of(file, unknown);
        unknown.forEach(message -> refuse(message.substring(0, message.indexOf(' ')), message));
        checkIntervals(measures);
        checkPaths(axes);
        checkPrecedence(axes);
        checkNames(axes, measures);
        fail();
        return new Sweep(file, scenario, template, base, axes, points(axes), measures, table);
    }

    private List<Axis> axes() {
        var axes = new ArrayList<>(new AxisReader(problems).read(file.axes()));
        if (!file.combinations().isEmpty()) axes.add(new Axis.Combined("combinations", file.combinations()));
        if (file.points() == null) return axes;
        List<Problem> flaws = new ArrayList<>();
        var points = PointsFile.read(file.points(), table, flaws);
        problems.addAll(flaws);
        if (flaws.isEmpty()) axes.add(new Axis.Combined(POINTS, points));
        return axes;
    }

    private Points points(List<Axis> axes) {
        try {
            var points = file.design().points(axes.stream().map(Axis::dimension).toList(), base.seed());
            checkSize(points.size(), file.replications());
            return points;
        } catch (IllegalArgumentException refusal) {
            refuse("design", "design: " + refusal.getMessage());
            throw new ScenarioException(problems);
        }
    }

    private static void checkSize(long cells, int replications) {
        if (cells <= MOST_RUNS / replications) return;
        var runs = java.math.BigInteger.valueOf(cells).multiply(java.math.BigInteger.valueOf(replications));
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%,d cells of %,d replications are %,d runs; at most %,d are run in one sweep. Take fewer steps, or a design with a number of points",
                cells,
                replications,
                runs,
                MOST_RUNS));
    }

    private void checkIntervals(Measures measures) {
        var stop = file.stop();
        if (!stop.intervals().isEmpty() && stop.least() >= file.replications())
            refuse(
                    "stop",
                    "stop.least must lie below replications, else no cell ends early, but were " + stop.least()
                            + " and " + file.replications());
        var unknown = new ArrayList<String>();
        var named = Measures.named(
                List.copyOf(stop.intervals().keySet()), overbuild.metric.Outcome.values(), "stop.intervals", unknown);
        unknown.forEach(message -> refuse("stop", message));
        named.stream()
                .filter(outcome -> !measures.outcomes().contains(outcome))
                .forEach(outcome ->
                        refuse("stop", "stop.intervals names " + outcome.key() + ", which outcomes does not keep"));
    }

    private void checkPaths(List<Axis> axes) {
        Set<String> paths = new HashSet<>(file.set().keySet());
        paths.remove("seed");
        for (var axis : axes) {
            var first = axis.samples().get(0);
            var columns = axis instanceof Axis.Combined
                    ? axis.columns()
                    : first.stream().map(Setting::path).toList();
            for (var path : columns) {
                var place = place(axis);
                if (!paths.add(path)) problems.add(new Problem(place, path, path + " is set twice"));
                if (OWN.contains(path))
                    problems.add(new Problem(
                            place,
                            path,
                            path + " cannot vary: seeds come from replications, and the name from the file"));
            }
        }
    }

    private void checkPrecedence(List<Axis> axes) {
        var precedence = new Precedence(file.set().keySet());
        for (var axis : axes) {
            for (var undone : precedence.add(axis)) {
                problems.add(new Problem(
                        place(axis),
                        undone.path(),
                        undone.path() + " has no effect, since " + undone.later()
                                + " is set after it. Maybe turn them round?"));
            }
        }
    }

    /** Settings have columns beside those that all tables of rows and cells have. */
    private void checkNames(List<Axis> axes, Measures measures) {
        var reserved = RowTable.reserved(measures);
        for (var axis : axes) {
            for (var column : axis.columns()) {
                if (!reserved.contains(column.toLowerCase(Locale.ROOT)) || OWN.contains(column)) continue;
                problems.add(new Problem(
                        place(axis),
                        column,
                        "axes." + column
                                + " has the name of another column of the results; choose one, and give 'path'"));
            }
        }
    }

    /** Where an axis was written. */
    private Origin place(Axis axis) {
        var first = axis.samples().get(0);
        return first.isEmpty() ? origin(axis.name()) : first.get(0).value().origin();
    }

    /** Holds values of an axis, each by itself, against the checks of a scenario. */
    private void tryOut(Axis axis) {
        int most = problems.size() + MOST_PROBLEMS;
        for (var settings : axis.samples()) {
            if (problems.size() >= most) return;
            try {
                new ScenarioReader()
                        .resolve(template, settings.stream().map(Setting::patch).toList());
            } catch (ScenarioException failure) {
                for (var problem : Trial.placed(failure, settings)) {
                    if (told.add(problem.path() + problem.message())) problems.add(problem);
                }
            }
        }
    }

    private void refuse(String key, String message) {
        problems.add(new Problem(origin(key), key, message));
    }

    private Origin origin(String key) {
        Map<String, Node> entries = tree.entries();
        return entries.containsKey(key) ? entries.get(key).origin() : tree.origin();
    }

    private void fail() {
        if (!problems.isEmpty()) throw new ScenarioException(problems);
    }
}
