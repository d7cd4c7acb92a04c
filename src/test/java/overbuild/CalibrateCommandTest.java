package overbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrateCommandTest {
    private static final String SMALL = "src/test/resources/calibrations/small.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path home;

    @Test
    void writesAllThatWasFound() throws IOException {
        assertThat(calibrate("x")).isZero();
        assertThat(out.toString())
                .contains("small: ", "used and ", "held targets are hit on test seeds")
                .containsPattern("parameter +before +estimate +95 % interval +prior +bias +RMSE +coverage +widened")
                .contains("Condition number of the slopes");
        var folder = home.resolve("x");
        for (var file : new String[] {
            "parameters.csv",
            "profiles.csv",
            "twins.csv",
            "slopes.csv",
            "targets.csv",
            "calibration.json",
            "charts/gaps.svg",
            "charts/profile-hype.png"
        }) assertThat(folder.resolve(file)).isNotEmptyFile();
        assertThat(manifest("x").path("complete").asBoolean()).isTrue();
        assertThat(run("report", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("At which parameters do runs look like history?", "profile-growth.svg");
    }

    @Test
    void writesAPosterior() throws IOException {
        var text = Files.readString(Path.of(SMALL))
                .replaceFirst("method: .*", "method: {type: AbcSmc, particles: 30, generations: 2, profile: 5}");
        var file = Files.writeString(home.resolve("posterior.yaml"), text);
        assertThat(run("calibrate", file.toString(), "--out", home.resolve("x").toString()))
                .isZero();
        assertThat(out.toString()).contains("The posterior is 15 particles within a distance of");
        assertThat(home.resolve("x/charts/profile-hype.svg")).isNotEmptyFile();
        assertThat(home.resolve("x/duel-observed-calibrated.yaml"))
                .content()
                .contains(
                        "approximate Bayesian computation, 30 particles, 2 generations",
                        "fitted on 60 runs of seed 1000");
    }

    @Test
    void writesTheScenarioWithWhereItsValuesComeFrom() throws IOException {
        assertThat(calibrate("x")).isZero();
        var file = home.resolve("x/duel-observed-calibrated.yaml");
        assertThat(Files.readString(file)).contains("calibrated: hype, 95 % interval", "fitted on 4 runs of seed 1000");
        var found = JsonMapper.shared().readTree(Files.readString(home.resolve("x/calibration.json")));
        var scenario = new ScenarioReader().read(file, java.util.List.of());
        double hype = found.path("parameters").path(0).path("value").asDouble();
        assertThat(scenario.firms().values()).allMatch(firm -> firm.beliefs().kappa() == hype);
        assertThat(scenario.name()).isEqualTo("duel-observed-calibrated");
    }

    @Test
    void goesOnWhenItsTimeWasUp() throws IOException {
        assertThat(calibrate("whole")).isZero();
        assertThat(run(
                        "calibrate",
                        SMALL,
                        "--out",
                        home.resolve("x").toString(),
                        "--no-charts",
                        "--max-time",
                        "1s",
                        "--threads",
                        "1"))
                .isZero();
        assertThat(run("calibrate", SMALL, "--out", home.resolve("x").toString(), "--no-charts", "--resume"))
                .isZero();
        assertThat(manifest("x").path("resultDigest"))
                .isEqualTo(manifest("whole").path("resultDigest"));
    }

    @Test
    void refusesAFolderThatIsTaken() {
        assertThat(calibrate("x")).isZero();
        assertThat(calibrate("x")).isEqualTo(2);
        assertThat(err.toString()).contains("holds all of this calibration already. Go on with --resume");
        assertThat(run("calibrate", "tiny", "--out", home.resolve("x").toString(), "--resume"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("holds another calibration");
    }

    @Test
    void refusesAFileForAFolder() throws IOException {
        Files.createFile(home.resolve("x"));
        assertThat(calibrate("x")).isEqualTo(2);
        assertThat(err.toString()).contains("x is a file, not a folder.");
    }

    @Test
    void saysWhichCalibrationMayHaveBeenMeant() {
        assertThat(run("calibrate", "tinny")).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or shipped calibration. Maybe 'tiny'?");
    }

    private int calibrate(String folder) {
        return run("calibrate", SMALL, "--out", home.resolve(folder).toString());
    }

    private int run(String... words) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), words);
    }

    private JsonNode manifest(String folder) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(home.resolve(folder).resolve("manifest.json")));
    }
}
