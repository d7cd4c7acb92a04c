package overbuild;

import java.nio.file.Path;
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
import overbuild.engine.Run;
import overbuild.equilibrium.Yardsticks;
import overbuild.metric.Outcome;
import overbuild.model.History;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;
import tools.jackson.databind.node.ObjectNode;

/** Whole runs on one thread, every identity checked and all of history kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx2g"})
public class RunPerf {
    /** A shipped scenario. */
    @State(Scope.Benchmark)
    public static class Shipped {
        @Param({"reference-r7", "telecom-1996"})
        String scenario;

        Scenario read;

        /** Reads it. */
        @Setup
        public void read() {
            read = new ScenarioReader().read(Path.of("scenarios", scenario + ".yaml"), List.of());
        }
    }

    /** The reference race among many: the same capacity divided among more firms. */
    @State(Scope.Benchmark)
    public static class Crowd {
        @Param({"4", "64", "1024", "10000"})
        int firms;

        Scenario read;

        /** Makes it. */
        @Setup
        public void read() {
            var reader = new ScenarioReader();
            var tree = reader.resolve(Path.of("scenarios", "reference-r7.yaml"), List.of("ticks=40"))
                    .tree();
            var one = (ObjectNode) tree.get("firms").get("firm 1");
            one.put("structures", 36.0 / firms).put("cash", 240.0 / firms);
            ((ObjectNode) tree).putObject("firms");
            var crowd = ((ObjectNode) tree).putObject("population").putObject("firm");
            crowd.put("count", firms).set("firm", one);
            read = reader.resolve(tree, List.of()).scenario();
        }
    }

    private long seed;

    /** A run: divide the time by ticks times firms for the cost per firm and tick. */
    @Benchmark
    public History run(Shipped shipped) {
        return Run.play(shipped.read, seed++);
    }

    /** A run, its yardsticks and all outcomes. */
    @Benchmark
    public double runWithOutcomes(Shipped shipped) {
        var evidence = Yardsticks.evidence(shipped.read, Run.play(shipped.read, seed++));
        double sum = 0;
        for (var outcome : Outcome.values()) sum += outcome.of(evidence);
        return sum;
    }

    /** A run of 40 ticks among many firms. */
    @Benchmark
    public History crowd(Crowd crowd) {
        return Run.play(crowd.read, seed++);
    }
}
