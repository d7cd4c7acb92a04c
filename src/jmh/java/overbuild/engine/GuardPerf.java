package overbuild.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

/** What checking the identities of a whole run costs, beside the run itself, which includes it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx2g"})
public class GuardPerf {
    @Param({"reference-r7", "telecom-1996", "ai-race-2025"})
    String scenario;

    private Scenario read;
    private List<MarketState> states;
    private long seed;

    /** Plays it once. */
    @Setup
    public void play() {
        read = new ScenarioReader().read(Path.of("scenarios", scenario + ".yaml"), List.of());
        states = new ArrayList<>(List.of(new Round(read, 1).opening()));
        states.addAll(Run.play(read, 1).states());
    }

    /** A run. */
    @Benchmark
    public History run() {
        return Run.play(read, seed++);
    }

    /** The identities of a run. */
    @Benchmark
    public void guard() {
        for (int t = 1; t < states.size(); t++) Identities.check(states.get(t - 1), states.get(t));
    }
}
