package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Calibrations as processes: killed and told to end. */
@DisabledOnOs(OS.WINDOWS)
class CalibrationIT {
    private static final Path TINY = Path.of("scenarios/calibrations/tiny.yaml").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void losesNothingToKills() throws Exception {
        assertThat(Program.run(home, "calibrate", TINY, "--out", "whole", "--no-charts")
                        .code())
                .isZero();
        for (int k = 0; k < 4; k++) {
            var program = start();
            TimeUnit.MILLISECONDS.sleep(1200 + 400L * k);
            kill("KILL", program);
            assertThat(program.end().code()).isIn(0, 137);
        }
        assertThat(start().end().code()).isZero();
        assertThat(digest("x")).isEqualTo(digest("whole"));
    }

    @Test
    void keepsWhatItLookedAtWhenItIsTold() throws Exception {
        var telecom = Path.of("scenarios/calibrations/telecom.yaml").toAbsolutePath();
        var program = Program.jar(home, "calibrate", telecom, "--out", "x");
        while (!Files.exists(home.resolve("x/journal.bin")) || Files.size(home.resolve("x/journal.bin")) < 5000) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        kill("TERM", program);
        var ended = program.end();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.err()).contains("Interrupted: what was looked at is kept", "--resume");
        assertThat(home.resolve("x/calibration.json")).doesNotExist();
    }

    private Program start() throws IOException {
        return Program.jar(home, "calibrate", TINY, "--out", "x", "--no-charts", "--resume");
    }

    private String digest(String folder) throws IOException {
        var manifest = home.resolve(folder).resolve("manifest.json");
        return JsonMapper.shared()
                .readTree(Files.readString(manifest))
                .path("resultDigest")
                .asString();
    }

    private static void kill(String signal, Program program) throws IOException, InterruptedException {
        var words =
                List.of("kill", "-" + signal, Long.toString(program.process().pid()));
        new ProcessBuilder(words).start().waitFor();
    }
}
