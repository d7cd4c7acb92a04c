package overbuild.sweep;

import overbuild.experiment.Fingerprint;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioException;

/**
 * The scenario of a cell, made once for all its replications.
 *
 * @param scenario the scenario; null when its values do not go together
 * @param before its text before the seed
 * @param after its text after the seed
 * @param refusal why there is none; null when there is
 */
record Variant(Scenario scenario, String before, String after, String refusal) {
    private static final String SEED = "\"seed\":";

    static Variant of(Sweep sweep, int cell) {
        try {
            var resolved = sweep.resolve(sweep.cell(cell));
            var text = resolved.canonicalJson();
            int from = text.indexOf(SEED) + SEED.length();
            int to = text.indexOf(',', from);
            return new Variant(resolved.scenario(), text.substring(0, from), text.substring(to), null);
        } catch (ScenarioException failure) {
            return new Variant(null, "", "", failure.getMessage());
        }
    }

    /** The id of a run: the one that the run would have alone. */
    String id(long seed) {
        return Fingerprint.id("seed " + seed + "\n" + before + seed + after);
    }
}
