package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class MathsTest {
    private static final int DRAWS = 200_000;

    @Test
    void findsExponentialsWithinTwoUnits() {
        assertThat(worst(Maths::exp, StrictMath::exp, between(-700, 700))).isLessThanOrEqualTo(2);
        assertThat(worst(Maths::exp, StrictMath::exp, between(-5, 5))).isLessThanOrEqualTo(2);
        assertThat(worst(Maths::exp, StrictMath::exp, between(-1e-3, 1e-3))).isLessThanOrEqualTo(2);
    }

    @Test
    void findsLogarithmsWithinFiveUnits() {
        assertThat(worst(Maths::log, StrictMath::log, between(0, 10))).isLessThanOrEqualTo(5);
        assertThat(worst(Maths::log, StrictMath::log, between(0.99, 1.01))).isLessThanOrEqualTo(5);
        assertThat(worst(Maths::log, StrictMath::log, between(1 - 1e-9, 1 + 1e-9)))
                .isLessThanOrEqualTo(5);
        assertThat(worst(Maths::log, StrictMath::log, between(-700, 700).map(StrictMath::exp)))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void takesPowers() {
        assertThat(Maths.pow(2, 10)).isCloseTo(1024, within(1e-10));
        assertThat(Maths.pow(9, 0.5)).isCloseTo(3, within(1e-14));
        assertThat(Maths.pow(0, 2)).isZero();
        assertThat(Maths.pow(0, -1)).isInfinite();
        assertThat(Maths.pow(0, 0)).isEqualTo(1);
        assertThat(Maths.pow(7.3, 1)).isEqualTo(7.3);
    }

    @Test
    void knowsTheEdges() {
        assertThat(Maths.exp(0)).isEqualTo(1);
        assertThat(Maths.log(1)).isZero();
        assertThat(Maths.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Maths.log(-1)).isNaN();
        assertThat(Maths.log(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Maths.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(Maths.exp(1e9)).isInfinite();
        assertThat(Maths.exp(-1e9)).isZero();
        assertThat(Maths.exp(Double.NaN)).isNaN();
    }

    @Test
    void findsTheNormalDistribution() {
        double worst = between(-12, 12)
                .map(x -> Math.abs(Maths.normal(x) - 0.5 * Erf.erfc(-x / Math.sqrt(2))))
                .max()
                .orElseThrow();
        assertThat(worst).isLessThan(1e-15);
        assertThat(Maths.normal(-50)).isZero();
        assertThat(Maths.normal(50)).isEqualTo(1);
    }

    /** Largest distance in units in the last place. */
    private static double worst(DoubleUnaryOperator ours, DoubleUnaryOperator exact, DoubleStream arguments) {
        return arguments
                .map(x -> Math.abs(ours.applyAsDouble(x) - exact.applyAsDouble(x)) / Math.ulp(exact.applyAsDouble(x)))
                .max()
                .orElseThrow();
    }

    private static DoubleStream between(double low, double high) {
        return new SplittableRandom(7).doubles(DRAWS, low, high);
    }
}
