package overbuild.report;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Sector;

/** What paid for the capex of all firms: money from others first, then cash flow, then cash that was there. */
final class FundingChart {
    private static final double ROOM = 1.12;
    private static final double WORTH_SHOWING = 0.01;
    private static final int OTHERS = 4;

    private FundingChart() {}

    /** The chart; none where firms pay for everything themselves. */
    static Optional<JFreeChart> of(Scene scene) {
        var history = scene.run().history();
        var layers = layers(history);
        double capex = sum(layer(history, "", Color.WHITE, FundingChart::capex));
        double external = layers.subList(1, OTHERS + 1).stream()
                .mapToDouble(FundingChart::sum)
                .sum();
        if (!(external > WORTH_SHOWING * capex)) return Optional.empty();
        var plot = plot(scene);
        FirstFailure.on(plot, scene.run());
        var finding = Figures.percent(Math.min(1, external / capex)) + " of capex is paid for with money from others";
        var subtitle = scene.subtitle() + " What paid for it; each point adds up four quarters.";
        return Optional.of(Style.chart(finding, subtitle, plot));
    }

    static XYPlot plot(Scene scene) {
        return plot(scene, Set.of());
    }

    static XYPlot plot(Scene scene, Set<String> hidden) {
        var history = scene.run().history();
        var paid = layers(history).stream()
                .filter(layer -> sum(layer) > 0 && !hidden.contains(layer.name()))
                .toList();
        var layers = new Layers(history.start(), paid);
        var axis = Style.axis("Capex, " + scene.scenario().units().money() + " a year");
        axis.setRange(0, layers.high() > 0 ? layers.high() * ROOM : 1);
        return layers.on(Style.plot(Years.axis(history.start(), history.ticks()), axis), 0);
    }

    /** Own cash flow at the bottom, then money from others, then cash that was there. */
    private static List<Layers.Layer> layers(History history) {
        return List.of(
                layer(history, "operating cash flow", Ramp.at(0, 6), FundingChart::own),
                layer(history, "vendor loans", Ramp.at(1, 6), s -> lent(s, Sector.VENDORS)),
                layer(history, "loans", Ramp.at(2, 6), s -> lent(s, Sector.LENDERS)),
                layer(history, "new shares", Ramp.at(3, 6), s -> firms(s, Flow.ISSUED)),
                layer(history, "stakes sold", Ramp.at(4, 6), s -> firms(s, Flow.SECURITIES)),
                layer(history, "cash drawn", Ramp.at(5, 6), FundingChart::drawn));
    }

    /** A layer of yearly sums; a longer rate from fewer ticks at the beginning. */
    private static Layers.Layer layer(
            History history, String name, Color colour, ToDoubleFunction<MarketState> perTick) {
        var values = IntStream.range(0, history.ticks())
                .mapToObj(t -> IntStream.rangeClosed(Math.max(0, t - 3), t)
                                .mapToDouble(s -> perTick.applyAsDouble(history.at(s)))
                                .sum()
                        * 4
                        / Math.min(4, t + 1))
                .toList();
        return new Layers.Layer(name, colour, values);
    }

    private static double sum(Layers.Layer layer) {
        return layer.values().stream().mapToDouble(value -> value).sum();
    }

    private static double lent(MarketState state, Sector creditor) {
        return Math.max(0, -state.sector(creditor).flows().of(Flow.BORROWED));
    }

    private static double firms(MarketState state, Flow flow) {
        return state.firms().stream()
                .mapToDouble(firm -> Math.max(0, firm.flows().of(flow)))
                .sum();
    }

    private static double capex(MarketState state) {
        return total(state, Flows::capex);
    }

    private static double total(MarketState state, ToDoubleFunction<Flows> of) {
        return state.firms().stream()
                .mapToDouble(firm -> of.applyAsDouble(firm.flows()))
                .sum();
    }

    private static double own(MarketState state) {
        return total(state, FundingChart::own);
    }

    private static double drawn(MarketState state) {
        return total(state, flows -> rest(flows) - own(flows));
    }

    private static double own(Flows flows) {
        return Math.max(0, Math.min(rest(flows), flows.operatingCashFlow()));
    }

    /** Capex of a firm that money from others does not cover. */
    private static double rest(Flows flows) {
        double external = flows.borrowed() + flows.issued() + Math.max(0, flows.of(Flow.SECURITIES));
        return Math.max(0, flows.capex() - external);
    }
}
