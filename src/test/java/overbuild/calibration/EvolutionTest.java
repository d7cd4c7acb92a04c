package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import overbuild.model.Draws;
import overbuild.model.Stream;

/**
 * Two standard normal parameters, of which the sum and the second are seen with an error of 0.5: the posterior is normal with precision
 * I + 4 A'A = [[5, 4], [4, 9]], so that means and variances are known.
 */
class EvolutionTest {
    private static final double ERROR = 0.5;
    private static final double[] SEEN = {1.4, 0.6};
    private static final double[] MEANS = {4 * (1.4 * 5 - 0.6 * 4) / 29, 4 * (1.4 + 0.6 * 5) / 29};
    private static final double[] VARIANCES = {9.0 / 29, 5.0 / 29};

    private final Draws draws = new Draws(7);
    private final List<String> stages = new ArrayList<>();

    @Test
    void findsTheKnownPosterior() {
        var past = run(new AbcSmc(2000, 0.5, 40, 0.03, 0));
        for (int k = 0; k < 2; k++) {
            assertThat(Draws.quantile(past.swarm().middle()[k])).isCloseTo(MEANS[k], within(0.06));
            assertThat(past.swarm().covariance().getEntry(k, k)).isCloseTo(VARIANCES[k], within(0.2 * VARIANCES[k]));
            double low = Draws.quantile(past.swarm().quantile(k, 0.025));
            assertThat(low).isCloseTo(MEANS[k] - 1.96 * Math.sqrt(VARIANCES[k]), within(0.15));
        }
        assertThat(past.swarm().covariance().getEntry(0, 1)).isCloseTo(-4.0 / 29, within(0.05));
        assertThat(past.swarm().effective()).isBetween(300.0, 1000.0);
    }

    @Test
    void findsItFromAfarByRegression() {
        var swarm = Regression.adjusted(run(new AbcSmc(1000, 0.5, 2, 0, 0)).swarm());
        for (int k = 0; k < 2; k++) {
            assertThat(Draws.quantile(swarm.middle()[k])).isCloseTo(MEANS[k], within(0.06));
            assertThat(swarm.covariance().getEntry(k, k)).isCloseTo(VARIANCES[k], within(0.2 * VARIANCES[k]));
        }
    }

    @Test
    void putsTheTopOfTheDensityWhereThePosteriorIs() {
        var swarm = run(new AbcSmc(2000, 0.5, 40, 0.03, 0)).swarm();
        double top = 0;
        for (double u = 0.025; u < 1; u += 0.05)
            if (swarm.deviance(0, u) < swarm.deviance(0, top + 0.025)) top = u - 0.025;
        double spread = VARIANCES[0] / (1 - VARIANCES[0]);
        double expected = overbuild.model.Maths.normal(MEANS[0] / VARIANCES[0] * spread);
        assertThat(top + 0.025).isCloseTo(expected, within(0.1));
    }

    @Test
    void comesNearerInEveryGenerationUntilItNoLongerPays() {
        var few = run(new AbcSmc(200, 0.5, 3, 0, 0));
        var many = run(new AbcSmc(200, 0.5, 100, 0.1, 0));
        assertThat(few.generations()).isEqualTo(3);
        assertThat(few.histories()).isEqualTo(200 + 3 * 100);
        assertThat(many.generations()).isBetween(4, 99);
        assertThat(many.nearer()).isLessThanOrEqualTo(0.1);
        assertThat(many.swarm().tolerance()).isLessThan(few.swarm().tolerance());
        assertThat(stages).startsWith("first generation", "generation 1", "generation 2", "generation 3");
    }

    @Test
    void leavesThePriorAloneWhereNothingIsSeen() {
        var method = new AbcSmc(2000, 0.5, 6, 0, 0);
        var swarm = new Evolution(method, this::blind, draws, "", stages::add)
                .run(1)
                .swarm();
        assertThat(swarm.quantile(0, 0.025)).isCloseTo(0.025, within(0.02));
        assertThat(swarm.quantile(0, 0.5)).isCloseTo(0.5, within(0.05));
        assertThat(swarm.quantile(0, 0.975)).isCloseTo(0.975, within(0.02));
    }

    private Evolution.Past run(AbcSmc method) {
        return new Evolution(method, this::gaps, draws, "", stages::add).run(2);
    }

    private double[][] gaps(List<double[]> points, int first) {
        var gaps = new double[points.size()][];
        for (int i = 0; i < gaps.length; i++) {
            double one = Draws.quantile(points.get(i)[0]);
            double other = Draws.quantile(points.get(i)[1]);
            double sum = one + other + error("sum", first + i) - SEEN[0];
            double second = other + error("second", first + i) - SEEN[1];
            gaps[i] = new double[] {sum, second};
        }
        return gaps;
    }

    private double[][] blind(List<double[]> points, int first) {
        var gaps = new double[points.size()][];
        for (int i = 0; i < gaps.length; i++) gaps[i] = new double[] {error("blind", first + i)};
        return gaps;
    }

    private double error(String name, int number) {
        return ERROR * draws.normal(Stream.DEMAND, name, number);
    }
}
