package overbuild;

import java.util.SplittableRandom;
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
import overbuild.game.Found;
import overbuild.game.LemkeHowson;
import overbuild.game.PayoffTable;
import overbuild.game.SupportEnumeration;

/** Equilibria of random games of two players, payoffs drawn alike between 0 and 1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx2g"})
public class GamePerf {
    private static final int GAMES = 16;

    @Param({"4", "8", "12"})
    int strategies;

    private final PayoffTable[] games = new PayoffTable[GAMES];
    private int next;

    /** Draws the games. */
    @Setup
    public void draw() {
        for (int k = 0; k < GAMES; k++) {
            var random = new SplittableRandom(k);
            games[k] = PayoffTable.of("", matrix(random), matrix(random));
        }
    }

    private double[][] matrix(SplittableRandom random) {
        var matrix = new double[strategies][strategies];
        for (var row : matrix) {
            for (int k = 0; k < strategies; k++) row[k] = random.nextDouble();
        }
        return matrix;
    }

    /** All equilibria. */
    @Benchmark
    public Found supportEnumeration() {
        return new SupportEnumeration().find(games[next++ % GAMES]);
    }

    /** Those that paths lead to. */
    @Benchmark
    public Found lemkeHowson() {
        return new LemkeHowson().find(games[next++ % GAMES]);
    }
}
