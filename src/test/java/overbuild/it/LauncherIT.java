package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import overbuild.it.Program.Ended;

/** The launcher, in a copy of the tree with a stand-in for Maven that counts its builds. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    @TempDir
    Path home;

    private Path tree;

    @BeforeEach
    void copyTheTree() throws IOException {
        tree = Files.createDirectories(home.resolve("a tree"));
        Files.createDirectories(tree.resolve("src/main"));
        Files.writeString(tree.resolve("src/main/Source.java"), "");
        Files.writeString(tree.resolve("pom.xml"), "");
        Files.copy(Path.of("overbuild"), tree.resolve("overbuild"));
        Files.createDirectories(home.resolve("bin"));
        maven("Apache Maven 3.8.7", "mkdir -p target; sleep 1; cp '" + Program.JAR + "' target/overbuild.jar");
    }

    @Test
    void buildsOnceHoweverManyStart() {
        var starts =
                Stream.generate(() -> start(Map.of(), "--version")).limit(4).toList();
        assertThat(starts.stream().map(Program::end)).allMatch(ended -> ended.code() == 0);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewer() throws IOException {
        run("--version");
        run("--version");
        assertThat(builds()).isEqualTo(1);
        Files.setLastModifiedTime(
                tree.resolve("src/main/Source.java"),
                FileTime.from(Instant.now().plusSeconds(2)));
        run("--version");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void takesTheJarThatMavenHasBuilt() throws IOException {
        Files.createDirectories(tree.resolve("target"));
        Files.copy(Program.JAR, tree.resolve("target/overbuild.jar"));
        assertThat(run("--version").code()).isZero();
        assertThat(builds()).isZero();
    }

    @Test
    void buildsWhereAJarIsHalf() throws IOException {
        Files.createDirectories(tree.resolve("target"));
        Files.write(tree.resolve("target/overbuild.jar"), new byte[1000]);
        assertThat(run("--version").code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void startsThroughALinkFromAnyFolder() throws IOException {
        var link = Files.createSymbolicLink(home.resolve("bin/overbuild"), Path.of("../a tree/overbuild"));
        var ended = Program.start(home, builder(Map.of(), link, "--version")).end();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Overbuild");
    }

    @Test
    void leavesNoJarWhenTheBuildFails() throws IOException {
        maven("Apache Maven 3.8.7", "mkdir -p target; echo half > target/overbuild.jar; echo 'cannot compile'; exit 1");
        var ended = run("--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("cannot compile").contains("The build failed");
        assertThat(tree.resolve("target/launcher/overbuild.jar")).doesNotExist();
        assertThat(run("--version").code()).isEqualTo(1);
    }

    @Test
    void takesOverTheLockOfADeadProcess() throws IOException {
        var place = Files.createDirectories(tree.resolve("target/launcher"));
        var host =
                Program.start(home, new ProcessBuilder("hostname")).end().out().strip();
        Files.createSymbolicLink(place.resolve("lock"), Path.of(host + ":99999999"));
        assertThat(run("--version").code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void startsWithABrokenArchive() throws IOException {
        run("--version");
        var archive = tree.resolve("target/launcher/overbuild.jsa");
        Files.deleteIfExists(archive);
        Files.write(archive, new byte[100_000]);
        var ended = run("--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines()).hasSize(4);
    }

    @Test
    void takesAReadyJar() {
        var ended = start(Map.of("OVERBUILD_JAR", Program.JAR.toString()), "--version")
                .end();
        assertThat(ended.code()).isZero();
        assertThat(tree.resolve("target")).doesNotExist();
        var missing = start(Map.of("OVERBUILD_JAR", "nowhere.jar"), "--version").end();
        assertThat(missing.code()).isEqualTo(2);
    }

    @Test
    void refusesAnOldMaven() throws IOException {
        maven("Apache Maven 3.6.3", "exit 1");
        var ended = run("--version");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("3.6.3").contains("3.8");
    }

    @Test
    void refusesAnOldJava() throws IOException {
        var old = Files.createDirectories(home.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        executable(old.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        var ended = start(Map.of("JAVA_HOME", old.toString()), "--version").end();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("11.0.2").contains("17");
    }

    private void maven(String version, String build) throws IOException {
        executable(home.resolve("bin/mvn"), """
                #!/bin/sh
                case "$*" in *-v) echo '%s'; echo 'Java version: 17.0.1'; exit 0 ;; esac
                echo built >> '%s'
                %s
                """.formatted(version, home.resolve("builds"), build));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private long builds() {
        try {
            return Files.exists(home.resolve("builds"))
                    ? Files.readAllLines(home.resolve("builds")).size()
                    : 0;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Ended run(String... arguments) {
        return start(Map.of(), arguments).end();
    }

    private Program start(Map<String, String> environment, String... arguments) {
        return Program.start(home, builder(environment, tree.resolve("overbuild"), arguments));
    }

    private ProcessBuilder builder(Map<String, String> environment, Path launcher, String... arguments) {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("OVERBUILD_JAR");
        builder.environment().putAll(environment);
        return builder;
    }
}
