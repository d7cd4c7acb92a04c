package overbuild;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import overbuild.game.LogitPrices;
import overbuild.game.PriceGrid;
import overbuild.game.PriceLearning;
import overbuild.model.Draws;
import overbuild.strategy.QLearning;

/** A hundred sessions of two learners who ask prices, as Calvano and others 2020 have them, on one thread. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx2g"})
public class PriceLearningPerf {
    private static final int SESSIONS = 100;

    @Benchmark
    public long sessions() {
        var grid = new PriceGrid(new LogitPrices(2, 2, 1, 0, 0.25), 15, 0.1);
        var learning = new PriceLearning(grid, new QLearning(0.15, 4e-6, 0.95, 1, 15), 100_000, 1_000_000_000);
        long periods = 0;
        for (int k = 0; k < SESSIONS; k++)
            periods += learning.play(new Draws(k)).periods();
        return periods;
    }
}
