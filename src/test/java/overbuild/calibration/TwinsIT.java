package overbuild.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.Page;
import overbuild.report.Figures;

/** Parameters that made histories up are found again within intervals that hold them as often as they say, by either method. */
class TwinsIT {
    private static final double[] TRUTH = {1.5, 0.2, 0.8};
    private static final int OPTIMA = 200;
    private static final int POSTERIORS = 60;

    @TempDir
    Path home;

    @Test
    void recoverWhatMadeHistoriesUp() throws IOException {
        var lines = new ArrayList<>(
                List.of("| method | histories | parameter | coverage | bias | RMSE |", "|---|---|---|---|---|---|"));
        lines.addAll(recovered("tiny", OPTIMA, "simulated moments"));
        lines.addAll(recovered("tiny-posterior", POSTERIORS, "posterior"));
        new Page(Path.of("docs/calibration.md")).check(Map.of("coverage", String.join("\n", lines)));
    }

    private List<String> recovered(String name, int twins, String method) throws IOException {
        var found = Calibrations.find(many(name, twins), home.resolve(name), 2);
        assertThat(found.twins()).hasSize(twins);
        IntStream.range(0, TRUTH.length).forEach(k -> assertRecovered(found, k));
        return IntStream.range(0, TRUTH.length)
                .mapToObj(k -> line(found, k, method))
                .toList();
    }

    private Calibration many(String name, int twins) throws IOException {
        var text = Files.readString(Path.of("scenarios/calibrations", name + ".yaml"))
                .replaceFirst("(?m)^twins: .*", "twins: " + twins)
                .replaceFirst("profile: 7", "profile: 0");
        return Calibrations.read(Files.writeString(home.resolve(name + ".yaml"), text));
    }

    private static void assertRecovered(Estimates found, int k) {
        var one = found.parameters().get(k);
        var twins = found.twins();
        assertThat(TRUTH[k]).as(one.name()).isBetween(one.low(), one.high());
        assertThat(one.value()).as(one.name()).isCloseTo(TRUTH[k], within(0.06 * TRUTH[k]));
        assertThat(chance(found.covered(k), twins.size())).as(one.name()).isGreaterThan(0.05);
        assertThat(found.bias(k).mean()).as(one.name()).isBetween(-0.25 * found.error(k), 0.25 * found.error(k));
        assertThat(one.widening()).as(one.name()).isBetween(1.0, 1.15);
        assertThat(one.high() - one.low()).as(one.name()).isLessThan(0.6 * (one.priorHigh() - one.priorLow()));
        assertThat(twins.stream().filter(twin -> twin.miss(k) <= one.widening()))
                .as(one.name())
                .hasSizeGreaterThanOrEqualTo((int) (0.95 * twins.size()));
    }

    /** Of no more intervals than these that hold the truth, when 95 of 100 do. */
    private static double chance(int covered, int twins) {
        return BinomialDistribution.of(twins, 0.95).cumulativeProbability(covered);
    }

    private static String line(Estimates found, int k, String method) {
        var held = found.coverageInterval(k).orElseThrow();
        var bias = found.bias(k);
        return "| " + method + " | " + found.twins().size() + " | "
                + found.parameters().get(k).name() + " | " + Figures.percent(found.coverage(k)) + " ["
                + Figures.percent(held.getLowerBound()) + ", " + Figures.percent(held.getUpperBound()) + "] | "
                + Figures.number(bias.mean()) + " [" + Figures.number(bias.low()) + ", " + Figures.number(bias.high())
                + "] | " + Figures.number(found.error(k)) + " |";
    }
}
