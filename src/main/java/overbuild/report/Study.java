package overbuild.report;

import java.util.OptionalInt;
import overbuild.experiment.Fingerprint;
import overbuild.scenario.Resolved;
import overbuild.scenario.Scenario;

/**
 * What is run.
 *
 * @param resolved the scenario; its seed is that of the run
 * @param replications how many seeds; empty for a single run, whose numbers are reported without spread
 * @param base the command that runs the scenario, without seed and number of runs
 */
public record Study(Resolved resolved, OptionalInt replications, String base) {
    /** The scenario. */
    public Scenario scenario() {
        return resolved.scenario();
    }

    /** The seed of the first run. */
    public long seed() {
        return scenario().seed();
    }

    /** How many runs there are. */
    public int runs() {
        return replications.orElse(1);
    }

    /** Whether numbers are reported with their spread over replications. */
    public boolean isReplicated() {
        return replications.isPresent();
    }

    /** What tells its results from those of others: a hash of all that determines them. */
    public String runId() {
        return Fingerprint.id(
                "seed " + seed() + "\n" + (isReplicated() ? "runs " + runs() + "\n" : "") + resolved.canonicalJson());
    }

    /** The command that repeats it. */
    public String command() {
        return command(seed()) + (isReplicated() ? " --runs " + runs() : "");
    }

    /** The command that repeats one replication alone. */
    public String command(long seed) {
        return base + " --seed " + seed;
    }
}
