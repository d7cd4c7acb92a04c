package overbuild;

import java.util.List;
import java.util.OptionalInt;
import overbuild.report.Study;
import overbuild.scenario.Resolved;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenarios are run, how often and on which chance: options of commands that take several. */
final class Ensemble {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            completionCandidates = Choice.Names.class,
            description = "Scenario files, or names of shipped scenarios (see 'overbuild list scenarios').")
    List<String> scenarios;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs of each scenario. Default: 100.")
    int runs;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all chance; the scenario's own when absent.")
    Long seed;

    Study study(Resolved resolved, String command) {
        return new Study(resolved, OptionalInt.of(runs), command);
    }

    /** The command that runs one of the scenarios. */
    static String run(String scenario) {
        return Choice.command("run", List.of(scenario), List.of());
    }

    /** The whole command, as one would type it. */
    String command(String verb, String more) {
        return command(verb, scenarios, more);
    }

    /** The same for some of the scenarios. */
    String command(String verb, List<String> some, String more) {
        return Choice.command(verb, some, List.of()) + more + " --runs " + runs
                + (seed == null ? "" : " --seed " + seed);
    }

    /** Refuses scenarios that could not be told apart. */
    static List<Study> distinct(List<Study> studies, Effort effort) {
        long names = studies.stream()
                .map(study -> study.scenario().name())
                .distinct()
                .count();
        if (names < studies.size()) throw effort.usage("Two of the scenarios have the same name");
        return studies;
    }
}
