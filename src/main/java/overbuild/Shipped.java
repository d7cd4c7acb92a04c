package overbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import overbuild.scenario.Nearest;
import overbuild.scenario.Origin;
import overbuild.scenario.Problem;
import overbuild.scenario.ScenarioException;

/** The scenarios that come with the program: in its folder, or else in its jar. */
final class Shipped {
    private static final String FOLDER = "scenarios";
    private static final String INTERVENTIONS = "interventions";
    private static final String SWEEPS = "sweeps";
    private static final String CALIBRATIONS = "calibrations";
    private static final String SOURCES = "sources";
    private static final String END = ".yaml";

    private Shipped() {}

    /** The file that a person means: a file, or the name of a shipped scenario. */
    static Path find(String given) {
        var file = Path.of(given);
        if (Files.isRegularFile(file) || file.getNameCount() > 1 || given.endsWith(END)) return file;
        if (names().contains(given)) return folder().resolve(given + END);
        if (!given.isBlank() && Files.exists(file)) return file;
        return unknown(given, "scenario", names());
    }

    /** Whether a file describes sources and is no scenario. */
    static boolean isSources(String given) {
        var file = Path.of(given).getFileName();
        return file != null && file.toString().equals(SOURCES + END);
    }

    private static Path unknown(String given, String what, List<String> known) {
        var place = new Origin(Origin.Kind.FILE, "'" + given + "'", 0, 0);
        var hint =
                Nearest.to(given, known).map(name -> " Maybe '" + name + "'?").orElse("");
        throw new ScenarioException(List.of(new Problem(place, "", "no such file or shipped " + what + "." + hint)));
    }

    /** The intervention that a person means: a file, or the name of a shipped intervention. */
    static Path intervention(String given) {
        var folder = folder().resolve(INTERVENTIONS);
        var file = Path.of(given);
        if (given.endsWith(END) || file.getNameCount() > 1) return file;
        return names(folder).contains(given)
                ? folder.resolve(given + END)
                : unknown(given, "intervention", names(folder));
    }

    /** All shipped interventions. */
    static List<Path> interventions() {
        var folder = folder().resolve(INTERVENTIONS);
        return names(folder).stream().map(name -> folder.resolve(name + END)).toList();
    }

    /** The sweep that a person means: a file, or the name of a shipped sweep. */
    static Path sweep(String given) {
        var file = Path.of(given);
        if (Files.isRegularFile(file) || file.getNameCount() > 1 || given.endsWith(END)) return file;
        return sweeps().contains(given)
                ? folder().resolve(SWEEPS).resolve(given + END)
                : unknown(given, "sweep", sweeps());
    }

    /** The calibration that a person means: a file, or the name of a shipped calibration. */
    static Path calibration(String given) {
        var file = Path.of(given);
        if (Files.isRegularFile(file) || file.getNameCount() > 1 || given.endsWith(END)) return file;
        return calibrations().contains(given)
                ? folder().resolve(CALIBRATIONS).resolve(given + END)
                : unknown(given, "calibration", calibrations());
    }

    /** The names of all calibrations. */
    static List<String> calibrations() {
        return names(folder().resolve(CALIBRATIONS));
    }

    /** The names of all sweeps. */
    static List<String> sweeps() {
        return names(folder().resolve(SWEEPS));
    }

    /** The names of all. */
    static List<String> names() {
        return names(folder());
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(END))
                    .map(file -> file.substring(0, file.length() - END.length()))
                    .filter(name -> !name.equals(SOURCES))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder() {
        var beside = Path.of(System.getProperty("overbuild.home", "."), FOLDER);
        return Files.isDirectory(beside) ? beside : Unpacked.FOLDER;
    }

    /** A copy of what the jar holds, made when it is first needed and removed at the end. */
    private static final class Unpacked {
        static final Path FOLDER = unpack();

        private static Path unpack() {
            try {
                var program = Path.of(Shipped.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                if (Files.isDirectory(program)) return program.resolve(Shipped.FOLDER);
                try (var jar = FileSystems.newFileSystem(program)) {
                    return copy(jar.getPath(Shipped.FOLDER));
                }
            } catch (IOException | URISyntaxException failure) {
                throw new IllegalStateException("The shipped scenarios cannot be read", failure);
            }
        }

        private static Path copy(Path inside) throws IOException {
            var root = Files.createTempDirectory("overbuild");
            root.toFile().deleteOnExit();
            var folder = root.resolve(Shipped.FOLDER);
            if (!Files.isDirectory(inside)) return Files.createDirectory(folder);
            try (var files = Files.walk(inside)) {
                for (var file : files.toList()) {
                    var copy = folder.resolve(inside.relativize(file).toString());
                    Files.copy(file, copy);
                    copy.toFile().deleteOnExit();
                }
            }
            return folder;
        }
    }
}
