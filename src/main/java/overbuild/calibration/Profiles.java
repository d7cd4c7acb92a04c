package overbuild.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The loss through the prior of each parameter, all others found anew at each value, beginning from the best point nearby.
 *
 * <p>Source: profile likelihood; Raue et al. 2009.
 *
 * @param work what looks at points
 * @param loss what is to be least
 * @param method how much is looked at
 */
record Profiles(Estimation work, ToDoubleFunction<Look> loss, Smm method) {
    private static final double STEP = 0.1;

    /** All of them; none when they were not asked for. */
    List<Estimates.Profile> all() {
        if (method.profile() == 0) return List.of();
        var names = work.calibration().names();
        return IntStream.range(0, names.size()).mapToObj(this::of).toList();
    }

    private Estimates.Profile of(int parameter) {
        var least = new ArrayList<Look>();
        for (int k = 0; k < method.profile(); k++) least.add(at(parameter, k / (method.profile() - 1.0)));
        least.add(work.best(loss));
        least.sort(Comparator.comparingDouble(look -> look.point()[parameter]));
        var free = work.calibration().free().get(parameter);
        return new Estimates.Profile(
                work.calibration().names().get(parameter),
                "least loss at a value, all other parameters found anew",
                least.stream().map(look -> free.at(look.point()[parameter])).toList(),
                least.stream().map(loss::applyAsDouble).toList());
    }

    /** The least at a value. */
    private Look at(int parameter, double coordinate) {
        int before = work.looks().size();
        var start = near(parameter, coordinate);
        work.look(whole(start, parameter, coordinate));
        new Search(work.seed(), "profile " + parameter + " " + coordinate)
                .run(
                        rest -> work.loss(whole(rest, parameter, coordinate), loss),
                        start,
                        STEP,
                        method.profileEvaluations());
        var looks = work.looks();
        return looks.subList(before, looks.size()).stream()
                .min(Comparator.comparingDouble(loss))
                .orElseThrow();
    }

    /** The other coordinates of the best point nearby. */
    private double[] near(int parameter, double coordinate) {
        double reach = 0.5 / (method.profile() - 1);
        var best = work.looks().stream()
                .filter(look -> Math.abs(look.point()[parameter] - coordinate) <= reach)
                .min(Comparator.comparingDouble(loss))
                .orElseGet(() -> work.best(loss));
        return IntStream.range(0, best.point().length)
                .filter(k -> k != parameter)
                .mapToDouble(k -> best.point()[k])
                .toArray();
    }

    private static double[] whole(double[] rest, int parameter, double coordinate) {
        var whole = new double[rest.length + 1];
        for (int k = 0; k < whole.length; k++) {
            whole[k] = k == parameter ? coordinate : rest[k < parameter ? k : k - 1];
        }
        return whole;
    }
}
