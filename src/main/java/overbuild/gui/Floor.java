package overbuild.gui;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * The plant floor at the end of a tick: a lot per firm, and how large the largest has been.
 *
 * @param lots a lot per firm, in the order of the scenario
 * @param largest the most that stood on one lot until then, in structure units
 * @param structure name of a structure
 */
record Floor(List<Lot> lots, double largest, String structure) {
    static Floor of(Scenario scenario, History history) {
        boolean layered = scenario.technology().layers() == 2;
        double load = scenario.technology().loadFactor();
        int last = history.ticks() - 1;
        var lots = IntStream.range(0, history.at(last).firms().size())
                .mapToObj(firm -> Lot.of(history, last, firm, layered, load))
                .toList();
        double now = lots.stream().mapToDouble(Lot::total).max().orElse(0);
        return new Floor(lots, Math.max(now, before(history)), scenario.units().structure());
    }

    private static double before(History history) {
        double largest = 0;
        for (var state : history.states()) {
            for (var firm : state.firms()) {
                largest = Math.max(
                        largest, firm.plant().structures() + firm.pipeline().units());
            }
        }
        return largest;
    }
}
