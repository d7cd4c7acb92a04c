package overbuild.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A matrix of stock-flow consistent accounting: each row and each column adds up to zero.
 *
 * @param name what it shows
 * @param agents names of the columns
 * @param rows the rows that are not empty
 * @param sizes what rounding in each column is measured against, in money
 */
public record Matrix(String name, List<String> agents, List<Row> rows, List<Double> sizes) {
    public Matrix {
        agents = List.copyOf(agents);
        rows = List.copyOf(rows);
        sizes = List.copyOf(sizes);
    }

    /**
     * A row.
     *
     * @param name what it holds
     * @param cells one per agent, in money
     * @param size what rounding in it is measured against, in money
     */
    public record Row(String name, List<Double> cells, double size) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Sum over all agents. */
        public double sum() {
            return Matrix.sum(cells);
        }
    }

    /** The cells of an agent from top to bottom. */
    public List<Double> column(int agent) {
        return rows.stream().map(row -> row.cells().get(agent)).toList();
    }

    /** Sum of the cells of an agent. */
    public double sum(int agent) {
        return sum(column(agent));
    }

    /** How far it is from closing. */
    public Gap gap() {
        var columns = new ArrayList<Double>();
        for (int k = 0; k < agents.size(); k++) columns.add(relative(sum(k), sizes.get(k)));
        var across = rows.stream().map(row -> relative(row.sum(), row.size())).toList();
        int agent = columns.indexOf(Collections.max(columns));
        int row = across.isEmpty() ? -1 : across.indexOf(Collections.max(across));
        return new Gap(
                name,
                agents.get(agent),
                columns.get(agent),
                row < 0 ? "" : rows.get(row).name(),
                row < 0 ? 0 : across.get(row));
    }

    /** The same matrix with its first agents in one column. */
    public Matrix merged(int count, String together) {
        var names = new ArrayList<>(List.of(together));
        names.addAll(agents.subList(count, agents.size()));
        var fewer = rows.stream()
                .map(row -> new Row(row.name(), merged(row.cells(), count), row.size()))
                .toList();
        return new Matrix(name, names, fewer, merged(sizes, count));
    }

    private static List<Double> merged(List<Double> values, int count) {
        var fewer = new ArrayList<>(List.of(sum(values.subList(0, count))));
        fewer.addAll(values.subList(count, values.size()));
        return fewer;
    }

    private static double relative(double sum, double size) {
        return sum == 0 ? 0 : Double.isFinite(sum) ? Math.abs(sum) / size : Double.POSITIVE_INFINITY;
    }

    private static double sum(List<Double> values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }
}
