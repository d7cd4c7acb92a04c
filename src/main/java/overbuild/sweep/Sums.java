package overbuild.sweep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import overbuild.experiment.Fingerprint;

/** {@code SHA256SUMS}: what the Parquet files of a folder were when they were written, as {@code sha256sum --check} reads it. */
final class Sums {
    /** Its file. */
    static final String FILE = "SHA256SUMS";

    private static final String LINE = "[0-9a-f]{64}  .+";
    private static final int NAME = 66;

    private final Path folder;
    private final Map<String, String> sums = new TreeMap<>();

    private Sums(Path folder) {
        this.folder = folder;
    }

    /** Those of a folder; none where it has no such file. */
    static Sums of(Path folder) throws IOException {
        var sums = new Sums(folder);
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) return sums;
        Files.readString(file)
                .lines()
                .filter(line -> line.matches(LINE))
                .forEach(line -> sums.sums.put(line.substring(NAME), line.substring(0, NAME - 2)));
        return sums;
    }

    /** Whether a file was written. */
    boolean has(String name) {
        return sums.containsKey(name);
    }

    /** Files that are not there any more, or not as they were written. */
    List<String> broken() throws IOException {
        var broken = new ArrayList<String>();
        for (var one : sums.entrySet()) {
            var file = folder.resolve(one.getKey());
            if (!Files.isRegularFile(file) || !sum(file).equals(one.getValue())) broken.add(one.getKey());
        }
        return broken;
    }

    /** Takes files down that have been written. */
    void add(List<String> names) throws IOException {
        for (var name : names) sums.put(name, sum(folder.resolve(name)));
        write();
    }

    /** Forgets a file that is about to be written anew. */
    void drop(String name) throws IOException {
        if (sums.remove(name) != null) write();
    }

    private void write() throws IOException {
        var text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        ManifestFile.place(folder, FILE, text.toString());
    }

    private static String sum(Path file) throws IOException {
        var sha = Fingerprint.sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
