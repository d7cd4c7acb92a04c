package overbuild.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;

/** Points of a space, and how far each is a case of what one looks for: 1 it is, 0 it is not, a share of its runs in between. */
public final class Cases {
    private final double[][] columns;
    private final List<Boolean> ordered;
    private final double[] happened;
    private final int[][] ranks;

    private Cases(double[][] columns, List<Boolean> ordered, double[] happened) {
        this.columns = columns;
        this.ordered = List.copyOf(ordered);
        this.happened = happened;
        ranks = Arrays.stream(columns).map(Cases::ranks).toArray(int[][]::new);
    }

    /**
     * Points by parameter.
     *
     * @param points values of each point, by parameter
     * @param ordered whether the values of a parameter have an order
     * @param happened how far each point is a case, from 0 to 1; NaN where that is not known, which leaves it out
     */
    public static Cases of(double[][] points, List<Boolean> ordered, double[] happened) {
        Check.that(points.length == happened.length, "%d points, but %d results", points.length, happened.length);
        var known = IntStream.range(0, points.length)
                .filter(point -> !Double.isNaN(happened[point]))
                .toArray();
        Check.that(known.length > 0, "there is no point with a result");
        var columns = new double[ordered.size()][known.length];
        for (int k = 0; k < columns.length; k++) {
            for (int row = 0; row < known.length; row++) columns[k][row] = points[known[row]][k];
        }
        return new Cases(
                columns,
                ordered,
                IntStream.of(known).mapToDouble(point -> happened[point]).toArray());
    }

    private static int[] ranks(double[] column) {
        return IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> column[row]))
                .mapToInt(row -> row)
                .toArray();
    }

    /** Number of points with a result. */
    public int size() {
        return happened.length;
    }

    int parameters() {
        return columns.length;
    }

    boolean isOrdered(int parameter) {
        return ordered.get(parameter);
    }

    /** Value of a parameter at a point. */
    public double value(int parameter, int point) {
        return columns[parameter][point];
    }

    /** How far a point is a case. */
    public double happened(int point) {
        return happened[point];
    }

    /** Points by rising value of a parameter. */
    int[] rising(int parameter) {
        return ranks[parameter];
    }

    /** How many cases there are, points that are so in part counting in part. */
    public double total() {
        return Arrays.stream(happened).sum();
    }

    /** Whether a point meets all conditions. */
    boolean isInside(int point, List<Condition> conditions) {
        for (int k = 0; k < columns.length; k++) {
            if (!conditions.get(k).holds(columns[k][point])) return false;
        }
        return true;
    }

    /** What a box holds of these points. */
    Box box(List<Condition> conditions) {
        int points = 0;
        double cases = 0;
        for (int point = 0; point < size(); point++) {
            if (!isInside(point, conditions)) continue;
            points++;
            cases += happened[point];
        }
        return new Box(conditions, points, cases, (double) points / size(), cases / points, cases / total());
    }

    /** The points outside a box. */
    Cases without(Box box) {
        var rest = IntStream.range(0, size())
                .filter(point -> !isInside(point, box.conditions()))
                .toArray();
        var left = Arrays.stream(columns)
                .map(column ->
                        IntStream.of(rest).mapToDouble(point -> column[point]).toArray())
                .toArray(double[][]::new);
        return new Cases(
                left,
                ordered,
                IntStream.of(rest).mapToDouble(point -> happened[point]).toArray());
    }
}
