package overbuild.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sources that the numbers of a scenario name: {@code sources.yaml} beside it, or in a scenarios folder above. */
public final class Sources {
    private static final String FILE = "sources.yaml";

    private final Path scenario;
    private final Map<Path, Map<String, Source>> read = new HashMap<>();
    private final Map<String, Source> cited = new HashMap<>();

    private Sources(Path scenario) {
        this.scenario = scenario;
    }

    static Sources of(Path scenario) {
        return new Sources(scenario);
    }

    /** For scenarios that come from no file: their source ids are taken as they are. */
    static Sources unchecked() {
        return new Sources(null);
    }

    /**
     * All sources that a scenario file can name, by id.
     *
     * @throws ScenarioException when {@code sources.yaml} is there but cannot be read
     */
    public static Map<String, Source> near(Path scenario) {
        return find(scenario).map(Sources::read).orElse(Map.of());
    }

    /** The sources that were checked, by id. */
    Map<String, Source> cited() {
        return cited;
    }

    /** Checks that a source exists, and notes it. */
    void check(Node id, String name, String path, Findings findings) {
        if (scenario == null) return;
        boolean written = id.origin().kind() == Origin.Kind.FILE || id.origin().kind() == Origin.Kind.BASE;
        var file = Optional.of(id.origin().name())
                .filter(place -> written)
                .flatMap(place -> find(Path.of(place)))
                .or(() -> find(scenario));
        if (file.isEmpty()) {
            findings.report(id, path, "names the source '" + name + "', but there is no " + FILE);
            return;
        }
        var known = known(file.get(), findings);
        if (known.containsKey(name)) {
            cited.put(name, known.get(name));
            return;
        }
        var near = Nearest.to(name, known.keySet())
                .map(maybe -> " Maybe '" + maybe + "'?")
                .orElse("");
        findings.report(id, path, "names the source '" + name + "', which is not in " + FILE + "." + near);
    }

    private Map<String, Source> known(Path file, Findings findings) {
        if (!read.containsKey(file)) {
            read.put(file, Map.of());
            try {
                read.put(file, read(file));
            } catch (ScenarioException failure) {
                failure.problems().forEach(problem -> findings.report(problem, problem.message()));
            }
        }
        return read.get(file);
    }

    private static Optional<Path> find(Path scenario) {
        return Bases.folders(scenario).stream()
                .map(folder -> folder.resolve(FILE))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Map<String, Source> read(Path file) {
        var findings = new Findings();
        var binder = new Binder(findings, new UnitNames(Map.of()), unchecked());
        var sources = new LinkedHashMap<String, Source>();
        Intake.read(file, Origin.Kind.FILE)
                .entries()
                .forEach((id, node) -> sources.put(id, (Source) binder.bind(binder.slot(id, Source.class), node)));
        if (findings.reports() > 0) throw new ScenarioException(findings.problems());
        return sources;
    }
}
