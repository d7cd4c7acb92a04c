package overbuild.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.experiment.StopSign;

/** A million rows, made up so that runs take no time, go through all of a session in a small heap and into few files. */
class MillionRowsIT {
    private static final int RUNS = 1_000_000;
    private static final Path JAR = Path.of("target/overbuild.jar").toAbsolutePath();
    private static final String TESTS = MillionRowsIT.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    @TempDir
    Path home;

    @Test
    void fitIntoAHeapOf512MB() throws IOException, InterruptedException {
        var text = Files.readString(Sweeps.FOLDER.resolve("small.yaml"))
                .replace(
                        "../it",
                        Path.of("src/test/resources/it").toAbsolutePath().toString())
                .replace("steps: 5", "steps: 250")
                .replace("[Competitive, Cournot, {type: Sticky, speed: 0.6}]", "[Competitive, Cournot]")
                .replace("replications: 4", "replications: 2000")
                .replace("series: [price, structures]", "");
        var sweep = Files.writeString(home.resolve("million.yaml"), text);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = home.resolve("log.txt").toFile();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-cp",
                        TESTS + File.pathSeparator + JAR,
                        MillionRowsIT.class.getName(),
                        sweep.toString(),
                        home.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor()).as(Files.readString(log.toPath())).isZero();
        assertThat(Files.readString(log.toPath())).isEqualTo(RUNS + " rows");
        try (var files = Files.list(home.resolve("out"))) {
            assertThat(files.count()).isLessThan(30);
        }
    }

    /** What the small process does. */
    public static void main(String[] words) throws IOException {
        var sweep = Sweeps.read(Path.of(words[0]));
        var folder = Path.of(words[1]);
        try (var session = Session.begin(sweep, Shard.WHOLE, folder, false, false, "overbuild sweep", Map.of());
                var engine = engine(sweep)) {
            session.conclude(session.run(engine, null, new StopSign(), standing -> {}), false);
            System.out.print(session.standing().ended() + " rows");
        }
    }

    private static Engine engine(Sweep sweep) {
        return new Engine() {
            @Override
            public int width() {
                return 2;
            }

            @Override
            public int batch() {
                return 500;
            }

            @Override
            public List<Row> play(List<Integer> runs, StopSign stop) {
                return runs.stream().map(run -> row(sweep, run)).toList();
            }
        };
    }

    private static Row row(Sweep sweep, int run) {
        var outcomes = new double[sweep.measures().outcomes().size()];
        for (int k = 0; k < outcomes.length; k++) outcomes[k] = Math.sin(run + k);
        return new Row(run, String.format("%016x", run * 2654435761L), run, outcomes, new double[0], null);
    }
}
