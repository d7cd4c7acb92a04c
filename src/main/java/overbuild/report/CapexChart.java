package overbuild.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import overbuild.metric.Evidence;
import overbuild.metric.Outcome;
import overbuild.model.History;

/** Who spent how much on the race, and when. */
final class CapexChart {
    private static final int MOST = 12;
    private static final double ROOM = 1.12;

    private static final Color OTHERS = new Color(0xe4e4e4);

    private CapexChart() {}

    static JFreeChart of(Scene scene) {
        var plot = plot(scene, layers(scene.run().history()));
        FirstFailure.on(plot, scene.run());
        var finding = finding(scene.run(), scene.scenario().units().money());
        return Style.chart(finding, scene.subtitle() + " Each point adds up four quarters.", plot);
    }

    /** In colours that firms keep from tick to tick; those without one are taken together. */
    static XYPlot plot(Scene scene, Map<String, Color> colours, Set<String> hidden) {
        var layers = layers(scene.run().history(), colours);
        return plot(
                scene,
                layers.stream().filter(layer -> !hidden.contains(layer.name())).toList());
    }

    private static XYPlot plot(Scene scene, List<Layers.Layer> shown) {
        var history = scene.run().history();
        var axis = Style.axis("Capex of the race, " + scene.scenario().units().money() + " a year");
        var layers = new Layers(history.start(), shown);
        axis.setRange(0, layers.high() > 0 ? layers.high() * ROOM : 1);
        return layers.on(Style.plot(Years.axis(history.start(), history.ticks()), axis), 0);
    }

    private static List<Layers.Layer> layers(History history, Map<String, Color> colours) {
        var firms = history.at(0).firms();
        var layers = new ArrayList<Layers.Layer>();
        var others = new ArrayList<Integer>();
        for (int k = 0; k < firms.size(); k++) {
            var colour = colours.get(firms.get(k).name());
            if (colour == null) others.add(k);
            else layers.add(new Layers.Layer(firms.get(k).name(), colour, yearly(history, List.of(k))));
        }
        if (!others.isEmpty()) layers.add(new Layers.Layer(others.size() + " others", OTHERS, yearly(history, others)));
        return layers;
    }

    private static String finding(Evidence run, String money) {
        double peak = Outcome.CAPEX_PEAK.of(run);
        if (Double.isNaN(peak)) return "Capex of less than a year";
        if (peak == 0) return "Nobody builds";
        int tick = (int) Outcome.CAPEX_PEAK_TICK.of(run);
        double fall = Outcome.CAPEX_FALL_RACE.of(run);
        String top = Figures.number(peak) + " " + money + " in the year to "
                + run.history().date(tick);
        if (!(fall > 0.1)) return "Capex reaches " + top;
        return "Capex peaks at " + top + ", then falls by " + Figures.percent(fall);
    }

    private static List<Layers.Layer> layers(History history) {
        var spenders = spenders(history);
        boolean many = spenders.size() > MOST;
        var layers = new ArrayList<Layers.Layer>();
        int alone = many ? MOST - 1 : spenders.size();
        for (int k = 0; k < alone; k++) {
            String name = history.at(0).firms().get(spenders.get(k)).name();
            layers.add(new Layers.Layer(name, Ramp.at(k, alone), yearly(history, spenders.subList(k, k + 1))));
        }
        if (many) {
            var others = spenders.subList(alone, spenders.size());
            String name = others.size() + " others";
            layers.add(new Layers.Layer(name, OTHERS, yearly(history, others)));
        }
        return layers;
    }

    /** Firms that spent anything, the largest first. */
    private static List<Integer> spenders(History history) {
        return IntStream.range(0, history.at(0).firms().size())
                .boxed()
                .filter(k -> total(history, k) > 0)
                .sorted(Comparator.comparingDouble(k -> -total(history, k)))
                .toList();
    }

    private static double total(History history, int firm) {
        double sum = 0;
        for (int t = 0; t < history.ticks(); t++) sum += spent(history, t, firm);
        return sum;
    }

    /** Capex over the year that ends in each tick; a longer rate from fewer ticks at the beginning. */
    private static List<Double> yearly(History history, List<Integer> firms) {
        var values = new ArrayList<Double>();
        for (int t = 0; t < history.ticks(); t++) {
            double sum = 0;
            int from = Math.max(0, t - 3);
            for (int s = from; s <= t; s++) {
                for (int firm : firms) sum += spent(history, s, firm);
            }
            values.add(sum * 4 / (t - from + 1));
        }
        return values;
    }

    private static double spent(History history, int tick, int firm) {
        return history.at(tick).firms().get(firm).flows().raceCapex();
    }
}
