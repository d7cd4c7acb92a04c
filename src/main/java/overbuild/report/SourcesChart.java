package overbuild.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.History;

/** What paid for the capex of each firm over the whole run: money from others first, then cash flow, then cash that was there. */
final class SourcesChart {
    private static final int MOST = 12;
    private static final List<String> SOURCES =
            List.of("operating cash flow", "loans", "new shares", "stakes sold", "cash drawn");

    private SourcesChart() {}

    /**
     * A firm and its money.
     *
     * @param name the firm
     * @param paid capex by source, in money, in the order of the sources
     */
    private record Spender(String name, List<Double> paid) {
        double capex() {
            double sum = 0;
            for (double part : paid) sum += part;
            return sum;
        }

        double external() {
            return paid.get(1) + paid.get(2) + paid.get(3);
        }
    }

    /** The chart; none where firms pay for everything themselves. */
    static Optional<JFreeChart> of(Scene scene) {
        var history = scene.run().history();
        var spenders = IntStream.range(0, history.at(0).firms().size())
                .mapToObj(k -> spender(history, k))
                .filter(spender -> spender.capex() > 0)
                .sorted(Comparator.comparingDouble(spender -> -spender.capex()))
                .limit(MOST)
                .toList();
        if (spenders.stream().noneMatch(spender -> spender.external() > 0)) return Optional.empty();
        return Optional.of(chart(scene, spenders));
    }

    private static JFreeChart chart(Scene scene, List<Spender> spenders) {
        var data = new DefaultCategoryDataset();
        for (int source = 0; source < SOURCES.size(); source++) {
            for (var spender : spenders) data.addValue(spender.paid().get(source), SOURCES.get(source), spender.name());
        }
        var renderer = new StackedBarRenderer();
        for (int source = 0; source < SOURCES.size(); source++) {
            renderer.setSeriesPaint(source, Ramp.at(source, SOURCES.size()));
        }
        var axis = Style.axis("Capex of the run, " + scene.scenario().units().money());
        String which = spenders.size() < MOST ? "" : " The " + MOST + " largest spenders.";
        return Style.chart(
                finding(spenders),
                scene.subtitle() + " What paid for capex of the whole run." + which,
                Style.bars(data, axis, renderer));
    }

    private static String finding(List<Spender> spenders) {
        var most = spenders.stream()
                .max(Comparator.comparingDouble(spender -> spender.external() / spender.capex()))
                .orElseThrow();
        return Figures.percent(most.external() / most.capex()) + " of what " + most.name()
                + " builds is paid for with money from others";
    }

    private static Spender spender(History history, int firm) {
        var paid = new double[SOURCES.size()];
        for (int t = 0; t < history.ticks(); t++) {
            add(paid, history.at(t).firms().get(firm));
        }
        return new Spender(
                history.at(0).firms().get(firm).name(),
                Arrays.stream(paid).boxed().toList());
    }

    /** Money from others counts up to capex, each source in proportion. */
    private static void add(double[] paid, Firm firm) {
        var flows = firm.flows();
        double[] others = {flows.borrowed(), Math.max(0, flows.issued()), Math.max(0, flows.of(Flow.SECURITIES))};
        double external = others[0] + others[1] + others[2];
        double used = Math.min(external, flows.capex());
        for (int k = 0; k < others.length; k++) paid[k + 1] += external > 0 ? others[k] * used / external : 0;
        double own = own(flows, flows.capex() - used);
        paid[0] += own;
        paid[4] += flows.capex() - used - own;
    }

    private static double own(Flows flows, double rest) {
        return Math.max(0, Math.min(rest, flows.operatingCashFlow()));
    }
}
