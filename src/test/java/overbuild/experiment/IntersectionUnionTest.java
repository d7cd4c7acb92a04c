package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.model.Draws;
import overbuild.model.Stream;

class IntersectionUnionTest {
    private static final int TRIALS = 2000;

    private static double clear(int pairs, double... means) {
        var test = new IntersectionUnion(0.05, means.length);
        int clear = 0;
        for (int k = 0; k < TRIALS; k++) {
            var samples = new ArrayList<List<Double>>();
            for (int c = 0; c < means.length; c++) samples.add(sample(k, c, pairs, means[c]));
            if (test.test(samples).clear()) clear++;
        }
        return (double) clear / TRIALS;
    }

    private static List<Double> sample(int trial, int component, int pairs, double mean) {
        var draws = new Draws(trial);
        var sample = new ArrayList<Double>();
        for (int k = 0; k < pairs; k++) sample.add(mean + draws.normal(Stream.DEMAND, "c" + component, k));
        return sample;
    }

    /** 0.05 of 2000 within 4 standard deviations. */
    @Test
    void keepsItsLevelWhereOneMeanIsNone() {
        assertThat(clear(30, 0, 5)).isBetween(0.03, 0.07);
        assertThat(clear(30, 0, 0)).isLessThan(0.02);
    }

    @Test
    void hasThePowerThatItSays() {
        var test = new IntersectionUnion(0.05, 5);
        int pairs = (int) Math.ceil(test.pairs(0.9, 2));
        assertThat(pairs).isEqualTo(55);
        assertThat(test.power(pairs, 2)).isBetween(0.9, 0.91);
        assertThat(clear(pairs, 0.5, 0.5, 0.5, 0.5, 0.5)).isBetween(0.85, 0.94);
    }

    @Test
    void judgesWhatDoesNotVaryByItsSign() {
        var test = new IntersectionUnion(0.05, 2);
        var some = List.of(1.0, 1.1, 0.9, 1.2);
        assertThat(test.test(List.of(some, List.of(2.0, 2.0, 2.0))).clear()).isTrue();
        assertThat(test.test(List.of(some, List.of(0.0, 0.0, 0.0))).clear()).isFalse();
        assertThat(test.test(List.of(some, List.of(-2.0, -2.0, -2.0))).p()).isEqualTo(1);
    }

    @Test
    void needsAllSamples() {
        assertThatThrownBy(() -> new IntersectionUnion(0.05, 2).test(List.of(List.of(1.0, 2.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there must be 2 samples, but were 1");
    }

    @Test
    void asksForAsManyRunsAsItsRadiusNeeds() {
        var accuracy = new PayoffAccuracy(32, 10, 0.05);
        int runs = (int) Math.ceil(accuracy.runs(0.5));
        assertThat(accuracy.hoeffding(runs)).isLessThanOrEqualTo(0.5);
        assertThat(accuracy.hoeffding(runs - 1)).isGreaterThan(0.5);
        assertThat(accuracy.bernstein(100_000, 0.01)).isLessThan(accuracy.hoeffding(100_000));
        assertThat(accuracy.bernstein(100_000, 25)).isCloseTo(accuracy.hoeffding(100_000), within(0.03));
    }
}
