package overbuild.experiment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import overbuild.model.ModelVersion;

/** Fingerprints by SHA-256. */
public final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of something that is run: of the model version and all else that determines its results. */
    public static String id(String determinants) {
        return of("model " + ModelVersion.NUMBER + "\n" + determinants).substring(0, DIGITS);
    }

    /** An empty one. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
