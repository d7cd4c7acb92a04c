package overbuild.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import overbuild.model.Distribution;
import overbuild.scenario.Forms;
import overbuild.scenario.Nearest;
import overbuild.scenario.Node;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;

/**
 * Reads calibrations: file, scenarios, targets, and both ends of each prior through the same checks as values in a scenario.
 *
 * @param reader reads scenarios
 * @param shipped finds scenarios by name
 */
public record CalibrationReader(ScenarioReader reader, Function<String, Path> shipped) {
    private static final String END = ".yaml";
    private static final int VALIDATED = 1000;
    private static final double[] TRIED = {0, 0.5, 1};

    /**
     * Reads a calibration and checks all of it.
     *
     * @throws ScenarioException with all that is wrong
     */
    public Calibration read(Path path) {
        var tree = Forms.read(path);
        var file = named(Forms.made(tree, CalibrationFile.class), path);
        var setups = file.scenarios().stream().map(name -> setup(path, name)).toList();
        var problems = new ArrayList<Problem>();
        var transfers = transfers(path, file, tree, problems);
        var words = new ArrayList<String>();
        var targeting = new Targeting(setups);
        var used = targeting.named("use", file.use(), words);
        if (file.hold() != null) overlap(used, targeting.named("hold", file.hold(), words), words);
        words.addAll(targeting.unfit(used));
        chance(file, setups, words);
        words.forEach(message -> problems.add(problem(tree, message.substring(0, message.indexOf(' ')), message)));
        file.parameters().forEach((name, free) -> tryOut(origin(tree, name), name, free, setups, problems));
        if (!problems.isEmpty())
            throw new ScenarioException(problems.stream().distinct().toList());
        return new Calibration(file, setups, transfers, used, warnings(file, used));
    }

    private static void overlap(List<Moment> used, List<Moment> held, List<String> problems) {
        held.stream()
                .filter(used::contains)
                .forEach(one -> problems.add(
                        "hold names '" + one.name() + "', which use names too: what was fitted is no test"));
    }

    private static void chance(CalibrationFile file, List<Calibration.Setup> setups, List<String> problems) {
        var own =
                setups.stream().map(setup -> setup.resolved().scenario().seed()).toList();
        try {
            int fitted = (int) file.method().histories(file.seeds());
            file.seeds().check(fitted, file.twins(), own, VALIDATED);
        } catch (IllegalArgumentException refusal) {
            problems.add("seeds: " + refusal.getMessage());
        }
    }

    private static List<String> warnings(CalibrationFile file, List<Moment> used) {
        int free = file.parameters().size();
        if (used.size() >= free) return List.of();
        return List.of(free + " parameters are asked of " + used.size() + (used.size() == 1 ? " target" : " targets")
                + ": not all of them can be told. Maybe fewer parameters?");
    }

    private List<Calibration.Transfer> transfers(Path path, CalibrationFile file, Fields tree, List<Problem> problems) {
        var names = List.copyOf(file.parameters().keySet());
        var transfers = new ArrayList<Calibration.Transfer>();
        file.predict().forEach((scenario, paths) -> {
            paths.keySet().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> problems.add(problem(
                            tree,
                            "predict",
                            "predict." + scenario + " names '" + name + "', which is no parameter here. "
                                    + Nearest.hint(name, names))));
            var transfer = new Calibration.Transfer(
                    setup(path, scenario), names.stream().map(paths::get).toList());
            transfers.add(transfer);
            for (var name : names) {
                if (paths.get(name) == null) continue;
                var there = new Free(
                        List.of(paths.get(name)), file.parameters().get(name).prior(), null, "carried");
                tryOut(origin(tree, "predict"), name, there, List.of(transfer.setup()), problems);
            }
        });
        return transfers;
    }

    /** Holds values through a prior against the checks of the scenarios. */
    private static void tryOut(
            Origin origin, String name, Free free, List<Calibration.Setup> setups, List<Problem> problems) {
        for (var setup : setups) {
            for (double coordinate : TRIED) {
                double value = free.at(coordinate);
                try {
                    new ScenarioReader().resolve(setup.template(), free.patches(value));
                } catch (ScenarioException failure) {
                    failure.problems().stream()
                            .map(one -> placed(one, origin, name, value, free.prior()))
                            .filter(one -> !problems.contains(one))
                            .forEach(problems::add);
                    break;
                }
            }
        }
    }

    private static Problem placed(Problem problem, Origin origin, String name, double value, Distribution prior) {
        var kind = prior.getClass().getSimpleName();
        return new Problem(
                origin,
                problem.path(),
                name + ": " + problem.message() + " (at " + value + " of its " + kind + " prior)");
    }

    private Calibration.Setup setup(Path calibration, String given) {
        var near = beside(calibration, given.endsWith(END) ? given : given + END);
        var path = given.endsWith(END) || Files.isRegularFile(near) ? near : shipped.apply(given);
        return new Calibration.Setup(given, path, reader.template(path, List.of()), reader.resolve(path, List.of()));
    }

    private static Path beside(Path calibration, String given) {
        return calibration
                .toAbsolutePath()
                .normalize()
                .getParent()
                .resolve(given)
                .normalize();
    }

    private static CalibrationFile named(CalibrationFile file, Path path) {
        if (!file.name().isEmpty()) return file;
        return file.named(path.getFileName().toString().replaceFirst("\\.ya?ml$", ""));
    }

    private static Problem problem(Fields tree, String key, String message) {
        var place = key.replaceAll("[^A-Za-z].*", "");
        Node at = tree.entries().get(place);
        return new Problem(at == null ? tree.origin() : at.origin(), place, message);
    }

    private static Origin origin(Fields tree, String key) {
        if (tree.entries().get("parameters") instanceof Fields parameters
                && parameters.entries().containsKey(key))
            return parameters.entries().get(key).origin();
        var at = tree.entries().get(key);
        return at == null ? tree.origin() : at.origin();
    }
}
