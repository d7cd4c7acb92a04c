package overbuild.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import overbuild.model.Firm;
import overbuild.model.History;

/** What firms owe beyond their cash, and what the stock market thinks that they are worth. */
final class NetDebtChart {
    private static final int MOST = Line.values().length;
    private static final double ROOM = 0.06;

    private NetDebtChart() {}

    /** Debt less cash of the firms that owe most; none where nobody ever owes. */
    static Optional<JFreeChart> debt(Scene scene) {
        var history = scene.run().history();
        var firms = largest(history, firm -> firm.books().debt());
        if (firms.isEmpty()) return Optional.empty();
        int most = firms.get(0);
        double peak = peak(history, most, NetDebtChart::net);
        String money = scene.scenario().units().money();
        String finding = peak > 0
                ? name(history, most) + " owes up to " + Figures.number(peak) + " " + money
                        + " more than it has in cash"
                : "No firm owes more than it has in cash";
        return Optional.of(chart(scene, finding, "Debt less cash", firms, NetDebtChart::net));
    }

    /** Market value of the firms worth most; none without a stock market. */
    static Optional<JFreeChart> value(Scene scene) {
        var history = scene.run().history();
        var firms = largest(history, firm -> firm.equity().value());
        if (firms.isEmpty()) return Optional.empty();
        int worst = firms.stream()
                .max(Comparator.comparingDouble(k -> fall(history, k)))
                .orElseThrow();
        String finding =
                name(history, worst) + " loses up to " + Figures.percent(fall(history, worst)) + " of its market value";
        return Optional.of(chart(
                scene, finding, "Market value", firms, firm -> firm.equity().value()));
    }

    private static JFreeChart chart(
            Scene scene, String finding, String what, List<Integer> firms, ToDoubleFunction<Firm> value) {
        var history = scene.run().history();
        var lines = new Lines(history.start(), history.ticks());
        for (int k = 0; k < firms.size(); k++) {
            int firm = firms.get(k);
            var look = Line.values()[k];
            lines.with(name(history, firm), look, t -> value.applyAsDouble(at(history, t, firm)));
        }
        var axis = Style.axis(what + ", " + scene.scenario().units().money());
        var plot = lines.on(Style.plot(Years.axis(history.start(), history.ticks()), axis), 0);
        axis.setLowerMargin(ROOM);
        axis.setUpperMargin(ROOM);
        FirstFailure.on(plot, scene.run());
        String which = firms.size() < MOST ? "" : " The " + MOST + " largest.";
        return Style.chart(finding, scene.subtitle() + " At the end of each quarter." + which, plot);
    }

    private static List<Integer> largest(History history, ToDoubleFunction<Firm> value) {
        return IntStream.range(0, history.at(0).firms().size())
                .boxed()
                .filter(k -> peak(history, k, value) > 0)
                .sorted(Comparator.comparingDouble(k -> -peak(history, k, value)))
                .limit(MOST)
                .toList();
    }

    private static double peak(History history, int firm, ToDoubleFunction<Firm> value) {
        double peak = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < history.ticks(); t++) {
            double now = value.applyAsDouble(at(history, t, firm));
            if (now > peak) peak = now;
        }
        return peak;
    }

    private static double fall(History history, int firm) {
        double peak = 0;
        double fall = 0;
        for (int t = 0; t < history.ticks(); t++) {
            double now = at(history, t, firm).equity().value();
            peak = Math.max(peak, now);
            if (peak > 0) fall = Math.max(fall, 1 - now / peak);
        }
        return fall;
    }

    private static double net(Firm firm) {
        return firm.books().debt() - firm.books().cash();
    }

    private static Firm at(History history, int tick, int firm) {
        return history.at(tick).firms().get(firm);
    }

    private static String name(History history, int firm) {
        return at(history, 0, firm).name();
    }
}
