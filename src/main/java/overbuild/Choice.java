package overbuild;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import overbuild.report.Targets;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.Shell;
import overbuild.scenario.Template;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, with what set in it. */
final class Choice {
    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = Names.class,
            description = "A scenario file, or the name of a shipped scenario (see 'overbuild list scenarios').")
    String scenario;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Sets a value of the scenario, such as firms.Oracle.strategy.lambda=0.3; * stands for every name."
                            + " May be given many times.")
    List<String> patches = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all chance; that of the scenario when absent.")
    Long seed;

    /** What a shell may complete. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Shipped.names().iterator();
        }
    }

    Resolved resolve() {
        return resolve(scenario, patches, seed);
    }

    /** With one more value set. */
    Resolved resolve(String patch) {
        var all = new ArrayList<>(patches);
        all.add(patch);
        return resolve(scenario, all, seed);
    }

    static Resolved resolve(String scenario, List<String> patches, Long seed) {
        var all = new ArrayList<>(patches);
        if (seed != null) all.add("seed=" + seed);
        return new ScenarioReader(List.of(Targets::check)).resolve(Shipped.find(scenario), all);
    }

    /** The scenario as a tree of which variants are made. */
    Template template() {
        var all = new ArrayList<>(patches);
        if (seed != null) all.add("seed=" + seed);
        return new ScenarioReader().template(Shipped.find(scenario), all);
    }

    /** A variant of it with values set. */
    static Scenario variant(Template template, List<String> patches) {
        return new ScenarioReader(List.of(Targets::check))
                .resolve(template, patches)
                .scenario();
    }

    /** A scenario with an intervention laid over it. */
    static Resolved resolve(String scenario, String intervention, long seed) {
        var reader = new ScenarioReader(List.of(Targets::check));
        return reader.resolve(Shipped.find(scenario), Shipped.intervention(intervention), List.of("seed=" + seed));
    }

    /** The command without seed, as one would type it. */
    String command(String verb) {
        return command(verb, List.of(scenario), patches);
    }

    static String command(String verb, List<String> scenarios, List<String> patches) {
        var words = new ArrayList<>(List.of("overbuild", verb));
        scenarios.forEach(scenario -> words.add(quoted(scenario)));
        patches.forEach(patch -> words.addAll(List.of("--set", quoted(patch))));
        return String.join(" ", words);
    }

    static String quoted(String word) {
        return Shell.quoted(word);
    }
}
