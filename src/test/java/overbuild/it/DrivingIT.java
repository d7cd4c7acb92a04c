package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The programs of {@code docs/driving.md} do what it says. */
@DisabledOnOs(OS.WINDOWS)
class DrivingIT {
    @TempDir
    Path home;

    @Test
    void drivesSweepsFromPython() throws IOException {
        assumeThat(Program.path("python3"))
                .as("Python was not run: there is no python3")
                .isPresent();
        var ended = run("python", "drive.py", "python3");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("600 runs ").contains("0.5 0.1 0.0").contains("3.0 0.4 0.6");
    }

    @Test
    void drivesRunsFromJava() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var ended = run("java", "Hype.java", java, "-cp", Program.JAR.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out().lines()).hasSize(3).first().asString().startsWith("hype 0.5: glut 0.0, last price ");
    }

    private Program.Ended run(String language, String file, String... words) throws IOException {
        for (var name : List.of("overbuild", "scenarios")) {
            Files.createSymbolicLink(home.resolve(name), Path.of(name).toAbsolutePath());
        }
        var block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("docs/driving.md")));
        assertThat(block.find()).isTrue();
        Files.writeString(home.resolve(file), block.group(1));
        var builder = new ProcessBuilder(
                Stream.concat(Stream.of(words), Stream.of(file)).toList());
        Program.offer(builder);
        return Program.start(home, builder).end();
    }
}
