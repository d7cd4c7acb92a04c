package overbuild.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dated parameter: each value holds from its quarter until the next one; the first also holds before its date. */
public record Path(List<Quarter> from, List<Double> steps) {
    private static final Quarter FIRST = new Quarter(1, 1);

    public Path {
        from = List.copyOf(from);
        steps = List.copyOf(steps);
        Check.that(!steps.isEmpty() && from.size() == steps.size(), "a dated path needs at least one value");
        for (int k = 1; k < from.size(); k++) {
            Check.that(
                    from.get(k - 1).compareTo(from.get(k)) < 0,
                    "dates must rise, but %s stands before %s",
                    from.get(k - 1),
                    from.get(k));
        }
    }

    /** A path with one value throughout. */
    public static Path of(double value) {
        return new Path(List.of(FIRST), List.of(value));
    }

    /** A path of dated values; the map's order must be that of time. */
    public static Path of(Map<Quarter, Double> dated) {
        return new Path(new ArrayList<>(dated.keySet()), new ArrayList<>(new TreeMap<>(dated).values()));
    }

    /** The value that holds in a quarter. */
    public double at(Quarter date) {
        double value = steps.get(0);
        for (int k = 0; k < from.size() && from.get(k).compareTo(date) <= 0; k++) value = steps.get(k);
        return value;
    }

    /** The path up to a quarter, and one value from then on. */
    public Path then(Quarter date, double value) {
        int kept = (int) from.stream().filter(step -> step.compareTo(date) < 0).count();
        var dates = new ArrayList<>(kept == 0 ? List.of(FIRST) : from.subList(0, kept));
        var values = new ArrayList<>(steps.subList(0, Math.max(1, kept)));
        dates.add(date);
        values.add(value);
        return new Path(dates, values);
    }

    /** The values tick by tick from a first quarter on. */
    public double[] perTick(Quarter start, int ticks) {
        var values = new double[ticks];
        if (steps.size() == 1) Arrays.fill(values, steps.get(0));
        else for (int t = 0; t < ticks; t++) values[t] = at(start.plus(t));
        return values;
    }

    /** All values in order of their dates. */
    public Collection<Double> values() {
        return steps;
    }
}
