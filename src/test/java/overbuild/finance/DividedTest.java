package overbuild.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import overbuild.finance.Divided.Claim;

/** Who gets what in a default. */
class DividedTest {
    private static final Claim SENIOR = new Claim(30, 1);
    private static final Claim JUNIOR = new Claim(50, 2);

    @Test
    void paysSeniorClaimsFirst() {
        assertThat(Divided.of(36, List.of(JUNIOR, SENIOR)).paid()).containsExactly(6.0, 30.0);
        assertThat(Divided.of(20, List.of(JUNIOR, SENIOR)).paid()).containsExactly(0.0, 20.0);
    }

    @Test
    void leavesTheRestToOwners() {
        assertThat(Divided.of(100, List.of(SENIOR, JUNIOR)).left()).isEqualTo(20);
        assertThat(Divided.of(-5, List.of(SENIOR)).left()).isZero();
    }

    @Test
    void paysClaimsOfARankInProportion() {
        assertThat(Divided.of(9, List.of(new Claim(10, 1), new Claim(20, 1))).paid())
                .containsExactly(3.0, 6.0);
    }

    @Test
    void createsNothing() {
        var random = new SplittableRandom(1);
        for (int k = 0; k < 300; k++) {
            var claims = IntStream.range(0, random.nextInt(6))
                    .mapToObj(c -> new Claim(random.nextInt(3) * random.nextDouble(50), random.nextInt(1, 4)))
                    .toList();
            double value = random.nextDouble(150);
            var divided = Divided.of(value, claims);
            assertThat(divided.total() + divided.left()).isCloseTo(value, within(1e-9));
            for (int c = 0; c < claims.size(); c++) {
                assertThat(divided.paid().get(c)).isBetween(0.0, claims.get(c).amount());
            }
        }
    }
}
