package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Sheet MARKET = new Sheet(
            List.of("tick", "date", "price"), List.of(List.of(0, "1996-Q1", 1.5), List.of(1, "1996-Q2", Double.NaN)));
    private static final Sheet FIRMS = new Sheet(List.of("tick", "firm", "cash"), List.of(List.of(0, "A", -0.0)));

    @Test
    void isThatOfTheNumbersWithAValueAsBigEndianDoubles() throws Exception {
        var bytes = ByteBuffer.allocate(5 * Double.BYTES);
        bytes.putDouble(0).putDouble(1.5).putDouble(1).putDouble(0).putDouble(-0.0);
        var expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        assertThat(Digest.of(List.of(MARKET, FIRMS))).isEqualTo(expected);
    }

    @Test
    void doesNotSeeText() {
        var renamed = new Sheet(List.of("tick", "firm", "cash"), List.of(List.of(0, "B", -0.0)));
        assertThat(Digest.of(List.of(MARKET, renamed))).isEqualTo(Digest.of(List.of(MARKET, FIRMS)));
    }

    @Test
    void seesTheSmallestChange() {
        var changed = new Sheet(List.of("tick", "firm", "cash"), List.of(List.of(0, "A", Double.MIN_VALUE)));
        assertThat(Digest.of(List.of(MARKET, changed))).isNotEqualTo(Digest.of(List.of(MARKET, FIRMS)));
    }
}
