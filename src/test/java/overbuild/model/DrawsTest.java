package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawsTest {
    private static final int MANY = 20_000;

    @ParameterizedTest
    @EnumSource(Stream.class)
    void drawsEvenlyOverTime(Stream purpose) {
        var draws = new Draws(42);
        var bins = new int[100];
        for (int t = 0; t < MANY; t++) bins[(int) (100 * draws.uniform(purpose, "Oracle", t))]++;
        assertEven(bins);
    }

    @Test
    void drawsEvenlyOverSeedsAndNames() {
        var overSeeds = new int[100];
        var overNames = new int[100];
        for (int k = 0; k < MANY; k++) {
            overSeeds[(int) (100 * new Draws(k).uniform(Stream.DEMAND, "", 5))]++;
            overNames[(int) (100 * new Draws(1).uniform(Stream.ENTRY, "Firm" + k, 5))]++;
        }
        assertEven(overSeeds);
        assertEven(overNames);
    }

    @Test
    void drawsIndependentlyInNeighbouringTicks() {
        var draws = new Draws(42);
        var bins = new int[100];
        for (int t = 0; t < MANY; t++) {
            int now = (int) (10 * draws.uniform(Stream.DEMAND, "", t));
            bins[10 * now + (int) (10 * draws.uniform(Stream.DEMAND, "", t + 1))]++;
        }
        assertEven(bins);
    }

    /** Chi-squared with 99 degrees of freedom, level 0.1 %. */
    private static void assertEven(int[] bins) {
        double mean = (double) MANY / bins.length;
        double chi2 = 0;
        for (int bin : bins) chi2 += (bin - mean) * (bin - mean) / mean;
        assertThat(chi2).isBetween(54.0, 149.0);
    }

    @Test
    void drawsNormalsThatAreNormal() {
        var draws = new Draws(3);
        var sample = new double[MANY];
        for (int t = 0; t < MANY; t++) sample[t] = draws.normal(Stream.DEMAND, "", t);
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(0, 1), sample);
        assertThat(p).isGreaterThan(1e-3);
    }

    @Test
    void neverRepeatsAKey() {
        Set<Double> seen = new HashSet<>();
        int keys = 0;
        for (long seed : new long[] {0, 1, 2, 1 + (1L << 32), -1, Long.MIN_VALUE}) {
            for (var purpose : Stream.values()) {
                for (String name : new String[] {"", "A", "B", "AB", "BA", "Oracle"}) {
                    for (int t = 0; t < 50; t++) {
                        seen.add(new Draws(seed).uniform(purpose, name, t));
                        keys++;
                    }
                }
            }
        }
        assertThat(seen).hasSize(keys);
    }

    @Test
    void givesEachReplicationItsOwnSeed() {
        Set<Long> seeds = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            for (int k = 0; k < 200; k++) seeds.add(new Draws(seed).replication(k));
        }
        assertThat(seeds).hasSize(20 * 200);
        assertThat(new Draws(7).replication(0)).isEqualTo(7);
    }

    @Test
    void agreesWithCommonsMath() {
        var normal = new NormalDistribution(0, 1);
        for (double p = 0.0005; p < 1; p += 0.001) {
            assertThat(Draws.quantile(p)).isCloseTo(normal.inverseCumulativeProbability(p), within(1e-9));
            assertThat(normal.cumulativeProbability(Draws.quantile(p))).isCloseTo(p, within(1e-14));
        }
    }

    /** Quantiles computed with fifty digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.047096299361199237",
        "1e-100, -21.273453560965324294",
        "1e-20, -9.2623400897984075796",
        "1e-10, -6.3613409024040561991",
        "0.00001, -4.2648907939228246102",
        "0.001, -3.0902323061678135354",
        "0.02425, -1.9729610513118848376",
        "0.074, -1.4466320671589785099",
        "0.0750001, -1.4395307645017296865",
        "0.076, -1.4325027208258116188",
        "0.25, -0.67448975019608174320",
        "0.3, -0.52440051270804081597",
        "0.49999, -0.000025066282748960008527",
        "0.6, 0.25334710313579974132",
        "0.75, 0.67448975019608174320",
        "0.924, 1.4325027208258119100",
        "0.926, 1.4466320671589788070",
        "0.999, 3.0902323061678132778",
        "0.9999999, 5.1993375822906610937"
    })
    void isExactToFourteenDigits(double p, double quantile) {
        assertThat(Draws.quantile(p)).isCloseTo(quantile, within(1e-14 * Math.abs(quantile)));
    }

    @Test
    void isSymmetric() {
        for (double p = 0.01; p < 0.5; p += 0.01) {
            assertThat(Draws.quantile(1 - p)).isCloseTo(-Draws.quantile(p), within(1e-13));
        }
        assertThat(Draws.quantile(0.5)).isZero();
    }
}
