package overbuild.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.experiment.RunResult;
import overbuild.experiment.RunResult.Completed;

/**
 * A replication all of whose runs completed.
 *
 * @param replication its number
 * @param readings what was kept of each run, by arm
 */
record Sample(int replication, List<Reading> readings) {
    boolean hasMeaning() {
        return readings.stream().allMatch(reading -> Double.isFinite(reading.outcome()));
    }

    double[] worth() {
        return readings.stream().mapToDouble(Reading::outcome).toArray();
    }

    double[] worth(int tick) {
        return readings.stream()
                .mapToDouble(reading -> reading.path().get(tick))
                .toArray();
    }

    /** Those of a study. */
    static List<Sample> whole(List<List<RunResult<Reading>>> rows, int runs) {
        var readings = new ArrayList<List<Reading>>();
        for (int k = 0; k < runs; k++) readings.add(new ArrayList<>());
        for (var arm : rows) {
            for (var row : arm) {
                if (row instanceof Completed<Reading> done)
                    readings.get(row.replication()).add(done.kept());
            }
        }
        return IntStream.range(0, runs)
                .filter(k -> readings.get(k).size() == rows.size())
                .mapToObj(k -> new Sample(k, readings.get(k)))
                .toList();
    }
}
