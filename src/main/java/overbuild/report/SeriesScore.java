package overbuild.report;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.scenario.ObservedSeries;
import overbuild.scenario.ObservedSeries.Point;

/**
 * An observed series held against the simulated paths.
 *
 * @param series the series
 * @param points how many of its observations are scored: those in the run, without the one that an index rests on
 * @param covered how many of them lie where nine of ten runs do
 * @param fit mean score over them; of an index in logarithms
 */
record SeriesScore(ObservedSeries series, int points, int covered, Fit fit) {
    static SeriesScore of(ObservedSeries series, List<Point> points, List<Examined> runs) {
        var observed =
                Forecast.comparable(series, points.stream().map(Point::value).toList());
        var scored =
                IntStream.range(series.index() ? 1 : 0, points.size()).boxed().toList();
        var fits = scored.stream()
                .map(k -> Fit.of(
                        runs, forecast -> forecast.series().get(series.name()).get(k), observed.get(k)))
                .toList();
        long covered = scored.stream()
                .filter(k -> covers(runs, series, k, observed.get(k)))
                .count();
        return new SeriesScore(series, scored.size(), (int) covered, Fit.mean(fits));
    }

    private static boolean covers(List<Examined> runs, ObservedSeries series, int point, double observed) {
        var spread = Spread.of(runs.stream()
                .mapToDouble(run -> run.model().series().get(series.name()).get(point)));
        return observed >= spread.p05() && observed <= spread.p95();
    }
}
