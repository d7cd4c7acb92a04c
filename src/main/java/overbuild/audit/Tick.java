package overbuild.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import overbuild.model.Flow;
import overbuild.model.Sector;

/**
 * The matrices of a tick, made of what agents own before and after it and of their flows.
 *
 * @param before stocks at its beginning
 * @param after stocks at its end
 */
record Tick(Stocks before, Stocks after) {
    Matrix balance() {
        var rows = new ArrayList<Matrix.Row>();
        rows.add(stock("Deposits", after.deposits()));
        for (var creditor : Sector.values()) rows.add(stock("Loans of " + creditor.key(), after.loans(creditor)));
        rows.add(stock("Shares of firms", after.shares()));
        rows.add(stock("Other securities", after.securities()));
        rows.add(stock("Structures", after.structures()));
        rows.add(stock("Equipment", after.equipment()));
        rows.add(stock("Construction", after.construction()));
        rows.add(stock("Net worth", after.netWorth()));
        return matrix("Balance-sheet matrix", rows);
    }

    Matrix transactions() {
        var rows = new ArrayList<Matrix.Row>();
        for (var flow : Flow.values()) if (flow.isPaid()) rows.add(payments(flow));
        rows.add(stock("Change in deposits", change(after.deposits(), before.deposits())));
        return matrix("Transaction-flow matrix", rows);
    }

    Matrix revaluation() {
        var rows = new ArrayList<Matrix.Row>();
        rows.add(stock("Net income in money", sum(Flow.Type.INCOME)));
        rows.add(stock("Capital goods sold", after.closed(sold())));
        for (var flow : Flow.values()) {
            if (flow.isPaid()) continue;
            var cells = flow == Flow.REVALUED ? gains() : flows(flow);
            rows.add(stock(flow.label(), flow.isMutual() ? cells : after.closed(cells)));
        }
        rows.add(stock("Return on shares of firms", returns()));
        rows.add(stock("Change of net worth", change(before.netWorth(), after.netWorth())));
        return matrix("Revaluation matrix", rows);
    }

    private double[] flows(Flow flow) {
        return after.cells(
                firm -> firm.flows().of(flow), account -> account.flows().of(flow));
    }

    private double[] sum(Flow.Type type) {
        var sums = new double[after.width()];
        for (var flow : Flow.values()) if (flow.type() == type) add(sums, flows(flow));
        return sums;
    }

    /** Income of those who sell capital goods; those who buy them have the goods for their money. */
    private double[] sold() {
        var sums = new double[after.width()];
        for (var flow : Flow.values()) {
            if (flow.type() != Flow.Type.CAPITAL) continue;
            add(
                    sums,
                    DoubleStream.of(flows(flow))
                            .map(amount -> Math.max(0, amount))
                            .toArray());
        }
        return sums;
    }

    /** Gains on securities of issuers outside the books; those on shares of firms stand in a row of their own. */
    private double[] gains() {
        var cells = flows(Flow.REVALUED);
        add(cells, change(after.held(), before.held()));
        return cells;
    }

    /** What owners gain beyond what they paid in, payouts included, and firms owe them more. */
    private double[] returns() {
        var cells = sum(Flow.Type.EQUITY);
        add(cells, change(before.shares(), after.shares()));
        return cells;
    }

    private static double[] change(double[] from, double[] to) {
        var cells = new double[to.length];
        for (int k = 0; k < cells.length; k++) cells[k] = to[k] - from[k];
        return cells;
    }

    private static void add(double[] sums, double[] more) {
        for (int k = 0; k < sums.length; k++) sums[k] += more[k];
    }

    private Matrix matrix(String name, List<Matrix.Row> rows) {
        var filled = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell != 0))
                .toList();
        return new Matrix(name, after.agents(), filled, boxed(sizes()));
    }

    /** A row whose rounding comes from all that was ever booked. */
    private Matrix.Row stock(String name, double[] cells) {
        return new Matrix.Row(name, boxed(cells), DoubleStream.of(sizes()).sum());
    }

    /** A row whose rounding comes from the tick alone. */
    private Matrix.Row payments(Flow flow) {
        var cells = flows(flow);
        return new Matrix.Row(
                flow.label(),
                boxed(cells),
                DoubleStream.of(cells).map(Math::abs).sum());
    }

    private double[] sizes() {
        var sizes = before.sizes();
        add(sizes, after.sizes());
        return sizes;
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
