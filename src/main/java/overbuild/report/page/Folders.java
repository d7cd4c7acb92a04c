package overbuild.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import overbuild.model.ModelVersion;
import overbuild.report.Manifest;
import overbuild.scenario.Nearest;
import overbuild.scenario.Plugins;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds out what a folder holds. */
final class Folders {
    private Folders() {}

    /**
     * Reads a folder that a command wrote.
     *
     * @throws NoReport when it is none
     */
    static Section read(Path folder) {
        if (!Files.exists(folder)) throw new NoReport("There is no folder " + folder + "." + sibling(folder));
        if (!Files.isDirectory(folder)) throw new NoReport(folder + " is a file, not a folder." + around(folder));
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) throw new NoReport(nothing(folder));
        var manifest = Source.json(folder, Manifest.FILE);
        checkVersion(folder, manifest);
        var source = new Source(folder, manifest);
        try {
            return page(folder, manifest).of(source);
        } catch (IllegalArgumentException | JacksonException failure) {
            throw new NoReport(folder + " holds something unexpected: " + failure.getMessage()
                    + ". Maybe a file was changed by hand; " + source.again());
        }
    }

    private static void checkVersion(Path folder, JsonNode manifest) {
        if (!manifest.path("modelVersion").isIntegralNumber()
                || !manifest.path("command").isString()) {
            throw new NoReport(folder.resolve(Manifest.FILE) + " says no model version or no command."
                    + " Maybe it is another program's.");
        }
        long version = manifest.path("modelVersion").asLong();
        if (version > ModelVersion.NUMBER) {
            throw new NoReport(folder + " was written by model version " + version + ", but this program has "
                    + ModelVersion.NUMBER + ". Maybe a newer program reads it.");
        }
    }

    private static Page page(Path folder, JsonNode manifest) {
        var kind = manifest.path("kind").asString("run");
        var kinds = Plugins.names(Page.class).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (!kinds.contains(kind)) {
            throw new NoReport(folder + " holds a '" + kind + "', but reports are made of: " + String.join(", ", kinds)
                    + ". Maybe a newer program knows it.");
        }
        try {
            return (Page) Plugins.member(Page.class, kind)
                    .orElseThrow()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("A page is a record without components: " + kind, failure);
        }
    }

    private static String nothing(Path folder) {
        if (Files.exists(folder.resolve("market.csv")) || Files.exists(folder.resolve("summary.json"))) {
            return folder + " holds half a run: its " + Manifest.FILE + " is missing. Maybe run it again.";
        }
        return folder + " holds no " + Manifest.FILE + " of a run."
                + newest(folder).map(below -> " Maybe " + below + "?").orElse("");
    }

    /** The folder with the newest manifest below. */
    private static Optional<Path> newest(Path folder) {
        try (var files = Files.find(
                folder,
                3,
                (file, about) -> file.getFileName().toString().equals(Manifest.FILE) && about.isRegularFile())) {
            return files.max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(Path::getParent);
        } catch (IOException | java.io.UncheckedIOException failure) {
            return Optional.empty();
        }
    }

    private static String around(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return Files.isRegularFile(folder.resolve(Manifest.FILE)) ? " Maybe " + folder + "?" : "";
    }

    private static String sibling(Path folder) {
        var above = folder.toAbsolutePath().normalize().getParent();
        if (above == null || !Files.isDirectory(above)) return "";
        try (var files = Files.list(above)) {
            var names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return Nearest.to(folder.getFileName().toString(), names)
                    .map(name -> " Maybe " + folder.resolveSibling(name) + "?")
                    .orElse("");
        } catch (IOException failure) {
            return "";
        }
    }
}
