package overbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import overbuild.calibration.Calibration;
import overbuild.calibration.Estimates;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A scenario with the values that a calibration found, as a file that says where they come from.
 *
 * @param calibrated what came of the calibration
 * @param setup the scenario
 */
record CalibratedScenario(Calibrated calibrated, Calibration.Setup setup) {
    private static final String EVERY_FIRM = "everyFirm";
    private static final String NEW_LINE = "\n";

    /** Name of the file. */
    String file() {
        return name() + ".yaml";
    }

    private String name() {
        return setup.resolved().scenario().name() + "-calibrated";
    }

    /**
     * Its text: what differs from the scenario that it is based on, or all of it where that is not found from the folder.
     *
     * @param folder where it is tried out
     */
    String text(Path folder) throws IOException {
        var wanted = wanted();
        for (var text : List.of(based(List.of(EVERY_FIRM)), based(firms()))) {
            if (reads(text, folder, wanted)) return text;
        }
        var values = new StringBuilder();
        calibrated
                .found()
                .parameters()
                .forEach(one -> values.append("# ").append(leaf(one)).append(NEW_LINE));
        return head() + values + ScenarioWriter.pretty(ScenarioWriter.tree(wanted)) + NEW_LINE;
    }

    private Scenario wanted() {
        var patches = new ArrayList<>(
                calibrated.calibration().patches(calibrated.found().values()));
        patches.add("name=" + name());
        patches.add("title=" + quoted(title()));
        return new ScenarioReader().resolve(setup.template(), patches).scenario();
    }

    private String title() {
        var title = setup.resolved().scenario().title();
        return (title.isBlank() ? setup.resolved().scenario().name() : title) + ", calibrated";
    }

    private static boolean reads(String text, Path folder, Scenario wanted) throws IOException {
        var file = Files.writeString(folder.resolve("trial.yaml"), text);
        try {
            return new ScenarioReader().read(file, List.of()).equals(wanted);
        } catch (ScenarioException failure) {
            return false;
        } finally {
            Files.delete(file);
        }
    }

    private String head() {
        var file = calibrated.calibration().file();
        return "# Written by a calibration: " + calibrated.command() + "\n# id "
                + calibrated.calibration().id() + ", " + file.method().words() + ", fitted on "
                + file.method().histories(file.seeds()) + " runs of seed "
                + file.seeds().fit() + ", tested on "
                + file.seeds().tests() + " of seed " + file.seeds().test() + ".\n";
    }

    private String based(List<String> firms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        var free = calibrated.calibration().free();
        for (int k = 0; k < free.size(); k++) {
            var one = calibrated.found().parameters().get(k);
            for (var path : free.get(k).paths()) {
                for (var place : places(path, firms)) put(tree, List.of(place.split("\\.", -1)), one);
            }
        }
        var path = setup.path().getFileName().toString().replaceFirst("\\.ya?ml$", "");
        var text = new StringBuilder(head());
        text.append("name: ").append(name()).append(NEW_LINE);
        text.append("title: ").append(quoted(title())).append(NEW_LINE);
        text.append("base: ").append(path).append(NEW_LINE);
        write(text, tree, "");
        return text.toString();
    }

    private List<String> firms() {
        var scenario = setup.resolved().scenario();
        return Stream.concat(
                        scenario.firms().keySet().stream().map(name -> "firms." + name),
                        scenario.population().keySet().stream().map(name -> "population." + name + ".firm"))
                .toList();
    }

    private static List<String> places(String path, List<String> firms) {
        var start = List.of(EVERY_FIRM, "firms.*").stream()
                .filter(one -> path.startsWith(one + "."))
                .findFirst();
        if (start.isEmpty()) return List.of(path);
        var rest = path.substring(start.get().length());
        return firms.stream().map(firm -> firm + rest).toList();
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> steps, Estimates.Parameter value) {
        var place = tree;
        for (var step : steps.subList(0, steps.size() - 1)) {
            place = (Map<String, Object>) place.computeIfAbsent(step, key -> new LinkedHashMap<String, Object>());
        }
        place.put(steps.get(steps.size() - 1), value);
    }

    @SuppressWarnings("unchecked")
    private void write(StringBuilder text, Map<String, Object> tree, String indent) {
        tree.forEach((key, value) -> {
            text.append(indent)
                    .append(key.matches("[A-Za-z]\\w*") ? key : quoted(key))
                    .append(":");
            if (value instanceof Map<?, ?> map) {
                text.append(NEW_LINE);
                write(text, (Map<String, Object>) map, indent + "  ");
            } else {
                text.append(" ").append(leaf((Estimates.Parameter) value)).append(NEW_LINE);
            }
        });
    }

    private String leaf(Estimates.Parameter one) {
        var note = "calibrated: " + one.name() + ", 95 % interval " + Figures.number(one.low()) + " to "
                + Figures.number(one.high()) + " within the prior " + Figures.number(one.priorLow()) + " to "
                + Figures.number(one.priorHigh()) + "; it was " + Figures.number(one.before());
        return "{value: " + one.value() + ", source: null, note: " + quoted(note) + "}";
    }

    private static String quoted(String text) {
        return ScenarioWriter.json(JsonNodeFactory.instance.stringNode(text));
    }
}
