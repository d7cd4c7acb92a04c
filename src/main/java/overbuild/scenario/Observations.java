package overbuild.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the observed series that targets name, from the folder {@code data} beside the scenario. */
final class Observations {
    private static final String FOLDER = "data";

    private final Path scenario;
    private final Sources sources;
    private final Resolved resolved;
    private final Findings findings = new Findings();

    private Observations(Path scenario, Sources sources, Resolved resolved) {
        this.scenario = scenario;
        this.sources = sources;
        this.resolved = resolved;
    }

    /**
     * The series by the names of their files.
     *
     * @throws ScenarioException with all that is wrong
     */
    static Map<String, ObservedSeries> of(Path scenario, Sources sources, Resolved resolved) {
        return new Observations(scenario, sources, resolved).read();
    }

    private Map<String, ObservedSeries> read() {
        Map<String, ObservedSeries> all = new LinkedHashMap<>();
        var targets = resolved.scenario().targets();
        for (int k = 0; k < targets.size(); k++) {
            var name = targets.get(k).data();
            if (name == null || all.containsKey(name)) continue;
            var place = "targets[" + k + "].data";
            find(name, place).ifPresent(file -> all.put(name, read(file)));
        }
        if (findings.reports() > 0) throw new ScenarioException(findings.problems());
        return all;
    }

    private ObservedSeries read(Path file) {
        return SeriesFile.read(file, UnitNames.of(resolved.scenario().units()), sources, findings);
    }

    private Optional<Path> find(String name, String place) {
        var origin = resolved.origin(place);
        boolean written = origin.kind() == Origin.Kind.FILE || origin.kind() == Origin.Kind.BASE;
        var folders = Bases.folders(written ? Path.of(origin.name()) : scenario).stream()
                .map(folder -> folder.resolve(FOLDER))
                .toList();
        var found = folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        if (found.isEmpty()) {
            var problem = resolved.problem(
                    place, "names '" + name + "', which is not in " + Intake.name(folders.get(0)) + ".");
            findings.report(problem, name);
        }
        return found;
    }
}
