package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import overbuild.design.Design;
import overbuild.design.Dimension;
import overbuild.design.Morris;
import overbuild.design.Saltelli;
import overbuild.design.Sobol;
import overbuild.metric.Outcome;
import overbuild.report.page.Report;
import overbuild.selftest.kind.TestFunction.Ishigami;
import overbuild.sensitivity.Bootstrap;

class SensitivityReportTest {
    private static final Ishigami ISHIGAMI = new Ishigami(7, 0.1);
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("firms.*.strategy.lambda", List.of()),
            new Parameter("x2", List.of()),
            new Parameter("market", List.of("Cournot", "Competitive", "Sticky")));

    @TempDir
    Path folder;

    @Test
    void tellsSharesInVariance() throws Exception {
        var sensitivity = of(new Saltelli(1024, true), "");
        assertThat(new SensitivityText(sensitivity).lines())
                .anyMatch(line -> line.startsWith("Price collapse depends most on firms.*.strategy.lambda: if all else"
                        + " were known, 56 % of its variance would remain (95 % interval 4"));
        publish(sensitivity);
        assertThat(folder.resolve("charts/price_collapse-shares.svg")).exists();
    }

    @Test
    void tellsEffectsOfSteps() throws Exception {
        publish(of(new Morris(30, 4), ""));
        assertThat(folder.resolve("charts/price_collapse-effects.svg")).exists();
        assertThat(Files.readString(folder.resolve("sensitivity.csv"))).contains("price_collapse,x2,mu_star,7.87");
    }

    @Test
    void tellsWhereSomethingHappens() throws Exception {
        publish(of(new Sobol(1024), "price_collapse > 7"));
        assertThat(folder.resolve("charts/boxes.svg")).exists();
        assertThat(Files.readString(folder.resolve("boxes.csv"))).contains("x2");
    }

    private void publish(Sensitivity sensitivity) throws Exception {
        new SensitivityReport(sensitivity, "overbuild sensitivity x", new Program("1", "2", "3"))
                .publish(new Folder(folder, "0123456789abcdef"), true);
        var report = Report.of(List.of(folder));
        report.write(folder.resolve("report.html"));
        assertThat(report.answers().get(0)).startsWith("Waves: ").containsIgnoringCase("price");
    }

    private static Sensitivity of(Design design, String where) {
        var space = PARAMETERS.stream().map(one -> new Dimension(one.name(), 0)).toList();
        var points = design.points(space, 1);
        var values = IntStream.range(0, (int) points.size())
                .mapToObj(point -> new double[] {
                    points.at(point, 0), points.at(point, 1), Math.min(2, (int) (3 * points.at(point, 2)))
                })
                .toArray(double[][]::new);
        var inquiry = new Inquiry(
                design,
                points,
                PARAMETERS,
                values,
                1,
                (outcome, point, replication) ->
                        ISHIGAMI.at(points.at(point, 0), points.at(point, 1), points.at(point, 2)),
                Bootstrap.of(1));
        var answers = inquiry.tells() ? List.of(inquiry.answer(Outcome.PRICE_COLLAPSE)) : List.<Answer>of();
        return new Sensitivity(
                "Waves",
                design.getClass().getSimpleName(),
                points.size() + " points",
                PARAMETERS,
                answers,
                Where.parse(where).map(inquiry::discover));
    }
}
