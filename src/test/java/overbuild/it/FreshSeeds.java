package overbuild.it;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import overbuild.scenario.Target;

/** Medians of a shipped scenario over a hundred seeds that were not used in its calibration. */
final class FreshSeeds {
    private static final long FIRST_SEED = 30_000;
    private static final int SEEDS = 100;

    private FreshSeeds() {}

    static List<Evidence> play(String name, String... patches) {
        var scenario = scenario(name, patches);
        return LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                .mapToObj(seed -> Yardsticks.evidence(scenario, Run.play(scenario, seed)))
                .toList();
    }

    private static Scenario scenario(String name, String... patches) {
        return new ScenarioReader().read(Path.of("scenarios", name + ".yaml"), List.of(patches));
    }

    static double median(List<Evidence> runs, Outcome outcome) {
        return median(runs.stream().mapToDouble(outcome::of).toArray());
    }

    static double median(List<Evidence> runs, Outcome outcome, Quarter from, Quarter to) {
        return median(runs.stream()
                .mapToDouble(run -> {
                    var start = run.history().start();
                    return outcome.of(run.window(start.ticksTo(from), start.ticksTo(to)));
                })
                .toArray());
    }

    private static double median(double[] values) {
        return new Median().evaluate(values);
    }

    /** Facts of which the median of some target lies outside its band. */
    static Stream<String> missed(String name, List<Evidence> runs) {
        return scenario(name).targets().stream()
                .filter(target -> misses(target, runs))
                .map(Target::fact)
                .distinct();
    }

    private static boolean misses(Target target, List<Evidence> runs) {
        var outcome = Outcome.valueOf(target.metric().toUpperCase(Locale.ROOT));
        var window = target.window();
        double value = window == null ? median(runs, outcome) : median(runs, outcome, window.get(0), window.get(1));
        return !(value >= target.low() && value <= target.high());
    }
}
