package overbuild.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Files of a run while they are being written, in a hidden folder beside or inside the one that they are for. */
final class Draft {
    private static final Pattern NAME = Pattern.compile("\\.tmp-[0-9a-f]{16}-.*");
    private static final Duration OLD = Duration.ofHours(1);

    private Draft() {}

    /** Writes files into a draft and then puts them into their folder at once. */
    static void publish(Folder folder, Contents contents) throws IOException {
        boolean exists = Files.exists(folder.path());
        boolean ours = exists && folder.isOurs();
        var place = exists ? folder.path() : folder.path().getParent();
        Files.createDirectories(place);
        sweep(place);
        var draft = Files.createDirectory(place.resolve(".tmp-" + folder.runId() + "-" + UUID.randomUUID()));
        try {
            contents.write(draft);
            if (!exists && moved(draft, folder.path())) return;
            fill(draft, folder, exists ? ours : folder.isOurs());
        } finally {
            delete(draft);
        }
    }

    /** Drafts inside a folder. */
    static List<Path> left(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean moved(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException race) {
            return false;
        } catch (FileSystemException failure) {
            if (Files.exists(folder)) return false;
            throw failure;
        }
    }

    /** Moves file by file into a folder that exists; the manifest comes last and tells that all are there. */
    private static void fill(Path draft, Folder folder, boolean ours) throws IOException {
        folder.check();
        var files = files(draft);
        if (!ours) {
            for (var file : files) folder.refuseForeign(file.toString());
        }
        for (var file : files) {
            var target = folder.path().resolve(file);
            Files.createDirectories(target.getParent());
            Files.move(draft.resolve(file), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> files(Path draft) throws IOException {
        try (var walk = Files.walk(draft)) {
            return walk.filter(Files::isRegularFile)
                    .map(draft::relativize)
                    .sorted(Comparator.comparing(file -> file.toString().equals(Manifest.FILE)))
                    .toList();
        }
    }

    /** Removes what runs left that were killed long ago. */
    private static void sweep(Path place) throws IOException {
        for (var draft : left(place)) {
            var age = Duration.between(Files.getLastModifiedTime(draft).toInstant(), Instant.now());
            if (age.compareTo(OLD) > 0) delete(draft);
        }
    }

    private static void delete(Path draft) throws IOException {
        if (!Files.exists(draft)) return;
        try (var walk = Files.walk(draft)) {
            for (var file : walk.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
