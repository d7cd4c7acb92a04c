package overbuild.selftest.kind;

import overbuild.model.Reports;

/**
 * The reports of a tick after one in which all firms ordered the same.
 *
 * @param reports all else
 * @param firms number of firms
 * @param each what each of them ordered
 */
record Ordered(Reports reports, int firms, double each) implements Reports {
    @Override
    public double ordered(int firm) {
        return each;
    }

    @Override
    public double orderedByAll() {
        return firms * each;
    }

    @Override
    public double price() {
        return reports.price();
    }

    @Override
    public double quantity() {
        return reports.quantity();
    }

    @Override
    public double sales(int firm) {
        return reports.sales(firm);
    }

    @Override
    public double profit(int firm) {
        return reports.profit(firm);
    }

    @Override
    public double shareGain(int firm) {
        return 0;
    }

    @Override
    public boolean competes(int firm) {
        return reports.competes(firm);
    }

    @Override
    public double structures(int firm) {
        return reports.structures(firm);
    }

    @Override
    public double onOrder(int firm) {
        return reports.onOrder(firm);
    }

    @Override
    public int level(int firm) {
        return reports.level(firm);
    }

    @Override
    public int competing() {
        return reports.competing();
    }

    @Override
    public int onRung(int level) {
        return reports.onRung(level);
    }
}
