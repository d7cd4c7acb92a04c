package overbuild.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.metric.FirmMetric;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.scenario.Scenario;

/**
 * What a comparison keeps of one run.
 *
 * @param measured what is kept of any run
 * @param ticks a fingerprint of all numbers of each tick
 */
public record Played(Measured measured, List<String> ticks) {
    /** Keeps what is needed of a run, held against yardsticks when told. */
    public static Played of(Scenario scenario, History history, boolean yardsticks) {
        var ticks = IntStream.range(0, history.ticks())
                .mapToObj(tick -> fingerprint(history, tick))
                .toList();
        return new Played(Measured.of(scenario, history, yardsticks), ticks);
    }

    private static String fingerprint(History history, int tick) {
        var state = history.at(tick);
        var market = Stream.of(MarketMetric.values()).<Object>map(metric -> metric.of(state));
        var firms = state.firms().stream()
                .flatMap(firm -> Stream.of(FirmMetric.values()).<Object>map(metric -> metric.of(state, firm)));
        return Digest.of(List.of(
                new Sheet(List.of(), List.of(Stream.concat(market, firms).toList()))));
    }

    /** First tick in which this run differs from another; the number of ticks when it never does. */
    int parts(Played other) {
        int tick = 0;
        while (tick < ticks.size() && ticks.get(tick).equals(other.ticks.get(tick))) tick++;
        return tick;
    }
}
