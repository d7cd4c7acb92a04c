package overbuild.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ways to put a slice back on a side of a box. */
final class Pasting {
    private Pasting() {}

    /** The boxes that are wider by a share of the box's points, below and above one parameter's range. */
    static List<Box> of(Cases cases, Box box, int parameter, double share) {
        var open = new ArrayList<>(box.conditions());
        open.set(parameter, new Condition.Anything());
        var range = Condition.range(box.conditions().get(parameter));
        int more = Math.max(1, (int) (share * box.points()));
        double[] values = IntStream.of(cases.rising(parameter))
                .filter(point -> cases.isInside(point, open))
                .mapToDouble(point -> cases.value(parameter, point))
                .toArray();
        var wider = new ArrayList<Box>();
        if (range.low() > Double.NEGATIVE_INFINITY) {
            double low = next(
                    IntStream.range(0, values.length)
                            .mapToObj(k -> values[values.length - 1 - k])
                            .filter(value -> value < range.low())
                            .toList(),
                    more,
                    Double.NEGATIVE_INFINITY);
            wider.add(with(cases, box, parameter, Condition.of(low, range.high())));
        }
        if (range.high() < Double.POSITIVE_INFINITY) {
            double high = next(
                    IntStream.range(0, values.length)
                            .mapToObj(k -> values[k])
                            .filter(value -> value > range.high())
                            .toList(),
                    more,
                    Double.POSITIVE_INFINITY);
            wider.add(with(cases, box, parameter, Condition.of(range.low(), high)));
        }
        return wider;
    }

    /** The bound that takes in so many of the values outside, nearest first; none when there are no more. */
    private static double next(List<Double> outside, int more, double open) {
        return outside.size() <= more ? open : outside.get(more - 1);
    }

    private static Box with(Cases cases, Box box, int parameter, Condition condition) {
        var conditions = new ArrayList<>(box.conditions());
        conditions.set(parameter, condition);
        return cases.box(conditions);
    }
}
