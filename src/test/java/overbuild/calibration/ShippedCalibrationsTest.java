package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCalibrationsTest {
    static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("scenarios/calibrations"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItIsAboutAndHowItIsRun(Path file) throws IOException {
        var calibration = Calibrations.read(file);
        assertThat(calibration.file().title()).isNotBlank();
        assertThat(calibration.names().size()).isBetween(3, 8);
        assertThat(Files.readString(file))
                .contains("./overbuild calibrate " + calibration.file().name());
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithinItsPriors(Path file) {
        var calibration = Calibrations.read(file);
        for (var setup : calibration.setups()) {
            for (var free : calibration.free()) {
                assertThat(free.paths())
                        .allSatisfy(path -> assertThat(Now.of(setup.resolved(), path))
                                .as(path)
                                .isBetween(free.at(0), free.at(1)));
            }
        }
    }
}
