package overbuild.sweep;

import java.security.MessageDigest;
import java.util.HexFormat;
import overbuild.experiment.Fingerprint;

/** Fingerprint of rows in the order of runs: of each its id, how it ended and its numbers. */
final class ResultDigest {
    private final MessageDigest sha = Fingerprint.sha256();

    void add(Row row) {
        sha.update(row.bits());
    }

    String text() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
