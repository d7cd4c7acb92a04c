package overbuild.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Leaf;
import tools.jackson.databind.JsonNode;

/**
 * Reads scenarios: file, laid over its bases, patched, made into records, checked.
 *
 * @param checks what callers check beyond the records themselves
 */
public record ScenarioReader(List<Function<Resolved, List<Problem>>> checks) {
    public ScenarioReader {
        checks = List.copyOf(checks);
    }

    /** A reader without further checks. */
    public ScenarioReader() {
        this(List.of());
    }

    /**
     * Reads a scenario.
     *
     * @param file the file
     * @param patches what to set in it, as {@code path=value} with values in YAML notation
     * @throws ScenarioException with all that is wrong
     */
    public Scenario read(Path file, List<String> patches) {
        return resolve(file, patches).scenario();
    }

    /** Reads a scenario and keeps where each value comes from. */
    public Resolved resolve(Path file, List<String> patches) {
        var tree = named(file, Bases.load(file));
        var resolved = resolve(file, tree, patches);
        var problems = new Neutrals(tree).check();
        if (!problems.isEmpty()) throw new ScenarioException(problems);
        return resolved;
    }

    /** Reads a scenario with a file laid over it, whose interventions come after its own and whose name after its name. */
    public Resolved resolve(Path file, Path overlay, List<String> patches) {
        var upper = named(overlay, Intake.read(overlay, Origin.Kind.FILE));
        return resolve(file, Overlay.of(named(file, Bases.load(file)), upper), patches);
    }

    /** Reads a scenario as a tree of which many variants are to be made. */
    public Template template(Path file, List<String> patches) {
        var findings = new Findings();
        var patched = patched(Merge.everyFirm(named(file, Bases.load(file)), findings), patches, findings);
        if (findings.reports() > 0) throw new ScenarioException(findings.problems());
        return new Template(patched);
    }

    /** Makes a variant; sources of its values are not looked up again. */
    public Resolved resolve(Template template, List<String> patches) {
        var own = UnitNames.of(template.tree());
        return resolve(template.tree(), Sources.unchecked(), patches, own, template.made());
    }

    private Resolved resolve(Path file, Fields tree, List<String> patches) {
        var sources = Sources.of(file);
        var resolved = resolve(tree, sources, patches);
        var observed = Observations.of(file, sources, resolved);
        return new Resolved(resolved.scenario(), resolved.explanation(), sources.cited(), observed);
    }

    /** Reads a scenario that {@link Resolved#tree()} wrote. */
    public Resolved resolve(JsonNode tree, List<String> patches) {
        var origin = new Origin(Origin.Kind.FILE, "scenario", 0, 0);
        var root = Yaml.parse(ScenarioWriter.json(tree), origin);
        if (root instanceof Fields fields) return resolve(fields, Sources.unchecked(), patches);
        throw new ScenarioException(new Problem(origin, "", "must be a map of keys and values"));
    }

    private Resolved resolve(Fields tree, Sources sources, List<String> patches) {
        return resolve(tree, sources, patches, UnitNames.of(tree), Made.NOTHING);
    }

    private Resolved resolve(Fields tree, Sources sources, List<String> patches, UnitNames own, Made made) {
        var findings = new Findings();
        var patched = patched(Merge.everyFirm(tree, findings), patches, findings);
        var units = UnitNames.of(patched);
        var binder = new Binder(findings, units, sources, units.equals(own) ? made : Made.NOTHING);
        var scenario = (Scenario) binder.bind(binder.slot("", Scenario.class), patched);
        if (findings.reports() > 0) {
            new Strangers(patched, findings).report();
            throw new ScenarioException(findings.problems());
        }
        return checked(new Resolved(scenario, findings.rows(), sources.cited(), Map.of()));
    }

    /** A scenario without a name of its own is called as its file. */
    private static Fields named(Path file, Fields tree) {
        if (tree.has("name")) return tree;
        var name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return tree.with("name", Leaf.text(name, Origin.DEFAULT));
    }

    private static Fields patched(Fields tree, List<String> patches, Findings findings) {
        var patched = tree;
        for (var text : patches) {
            try {
                patched = Patch.parse(text).apply(patched, findings);
            } catch (ScenarioException failure) {
                failure.problems().forEach(problem -> findings.report(problem, problem.message()));
            }
        }
        return patched;
    }

    private Resolved checked(Resolved resolved) {
        List<Problem> problems = new ArrayList<>(Windows.check(resolved));
        problems.addAll(Happenings.check(resolved));
        problems.addAll(Loans.check(resolved));
        checks.forEach(check -> problems.addAll(check.apply(resolved)));
        if (!problems.isEmpty()) throw new ScenarioException(problems);
        return resolved;
    }
}
