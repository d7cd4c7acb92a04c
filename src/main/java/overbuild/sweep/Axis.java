package overbuild.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.design.Dimension;
import overbuild.model.Distribution;
import overbuild.scenario.Node;
import overbuild.scenario.Node.Leaf;
import overbuild.scenario.Origin;

/** What varies along one side of the space of a sweep. */
public sealed interface Axis {
    /** Its name, also in messages. */
    String name();

    /** How many values it has; 0 where it is continuous. */
    int levels();

    /** Whether its values are spread in equal ratios. */
    default boolean isLogarithmic() {
        return false;
    }

    /** What is set at a coordinate from 0 to 1. */
    List<Setting> at(double coordinate);

    /** The columns that it sets. */
    default Collection<String> columns() {
        return List.of(name());
    }

    /** What is tried before the first run: all values of a list, some of a range. */
    default List<List<Setting>> samples() {
        int most = Math.max(1, levels());
        return IntStream.range(0, most).mapToObj(k -> at((k + 0.5) / most)).toList();
    }

    /** A point on it in words, such as a table's margin has. */
    default String words(Cell cell) {
        var own = cell.settings().stream()
                .filter(one -> columns().contains(one.column()))
                .toList();
        if (columns().size() == 1 && own.size() == 1) return own.get(0).text();
        var told = own.stream()
                .filter(one -> differs(one.column()))
                .map(one -> one.column() + " " + one.text())
                .toList();
        return told.isEmpty() ? "as it is" : String.join(", ", told);
    }

    private boolean differs(String column) {
        return samples().stream()
                        .map(settings -> settings.stream()
                                .filter(one -> one.column().equals(column))
                                .map(Setting::text)
                                .toList())
                        .distinct()
                        .count()
                > 1;
    }

    /** It as a side of the space. */
    default Dimension dimension() {
        return new Dimension(name(), levels());
    }

    private static int level(double coordinate, int levels) {
        return Math.min(levels - 1, (int) (coordinate * levels));
    }

    private static Leaf number(double value, Origin origin) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return new Leaf(Node.Kind.NUMBER, whole ? Long.toString((long) value) : Double.toString(value), origin);
    }

    /**
     * A list of values.
     *
     * @param name its name
     * @param path what is set
     * @param values the values
     */
    record Values(String name, String path, List<Node> values) implements Axis {
        public Values {
            values = List.copyOf(values);
        }

        @Override
        public int levels() {
            return values.size();
        }

        @Override
        public List<Setting> at(double coordinate) {
            return List.of(new Setting(name, path, values.get(level(coordinate, levels()))));
        }
    }

    /**
     * Numbers between two ends, both included.
     *
     * @param name its name
     * @param path what is set
     * @param from one end
     * @param to the other end
     * @param levels how many values; 0 for all between the ends
     * @param scale how they are spread
     * @param whole whether only whole numbers count
     * @param origin where it was written
     */
    record Range(
            String name, String path, double from, double to, int levels, Scale scale, boolean whole, Origin origin)
            implements Axis {
        private static final MathContext CLEAN = new MathContext(12);

        @Override
        public boolean isLogarithmic() {
            return scale == Scale.log;
        }

        @Override
        public List<Setting> at(double coordinate) {
            return List.of(new Setting(name, path, number(value(coordinate), origin)));
        }

        private double value(double coordinate) {
            if (whole) return from + level(coordinate, levels);
            if (levels == 0) return between(coordinate);
            int level = level(coordinate, levels);
            double value = between(levels == 1 ? 0 : level / (levels - 1.0));
            return level == 0 || level == levels - 1
                    ? value
                    : new BigDecimal(value).round(CLEAN).doubleValue();
        }

        private double between(double share) {
            return share == 0 ? from : share == 1 ? to : scale.between(from, to, share);
        }

        @Override
        public List<List<Setting>> samples() {
            if (levels == 0) return List.of(at(0), at(1));
            var some = new LinkedHashSet<>(List.of(0, Math.min(1, levels - 1), levels / 2, levels - 1));
            return some.stream().map(k -> at((k + 0.5) / levels)).toList();
        }
    }

    /**
     * Numbers drawn from a distribution; its tails beyond one in a thousand are cut.
     *
     * @param name its name
     * @param path what is set
     * @param distribution the distribution
     * @param origin where it was written
     */
    record Drawn(String name, String path, Distribution distribution, Origin origin) implements Axis {
        private static final double TAIL = 0.001;

        @Override
        public int levels() {
            return 0;
        }

        @Override
        public List<Setting> at(double coordinate) {
            double share = TAIL + (1 - 2 * TAIL) * coordinate;
            return List.of(new Setting(name, path, number(distribution.quantile(share), origin)));
        }

        @Override
        public List<List<Setting>> samples() {
            return List.of(at(0), at(0.5), at(1));
        }
    }

    /**
     * Values that are set together.
     *
     * @param name what they are called in messages
     * @param combinations what is set in each
     */
    record Combined(String name, List<Map<String, Node>> combinations) implements Axis {
        public Combined {
            combinations = List.copyOf(combinations);
        }

        @Override
        public int levels() {
            return combinations.size();
        }

        @Override
        public Collection<String> columns() {
            var columns = new LinkedHashSet<String>();
            combinations.forEach(one -> columns.addAll(one.keySet()));
            return columns;
        }

        @Override
        public List<Setting> at(double coordinate) {
            var settings = new ArrayList<Setting>();
            combinations
                    .get(level(coordinate, levels()))
                    .forEach((path, value) -> settings.add(new Setting(path, path, value)));
            return List.copyOf(settings);
        }
    }
}
