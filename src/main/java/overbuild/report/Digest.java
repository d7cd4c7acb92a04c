package overbuild.report;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import overbuild.experiment.Fingerprint;

/** Fingerprints by SHA-256. */
final class Digest {
    private Digest() {}

    /** Of all numbers of some sheets, as big-endian doubles, row by row; text and what has no value do not count. */
    static String of(List<Sheet> sheets) {
        var sha = Fingerprint.sha256();
        try (var numbers = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha))) {
            for (var sheet : sheets) {
                for (var row : sheet.rows()) {
                    for (var cell : row) if (counts(cell)) numbers.writeDouble(((Number) cell).doubleValue());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static boolean counts(Object cell) {
        return cell instanceof Number number && !Double.isNaN(number.doubleValue());
    }

    /** Of a text in UTF-8. */
    static String of(String text) {
        return Fingerprint.of(text);
    }
}
