package overbuild.engine;

import overbuild.model.Flow;
import overbuild.model.Maths;
import overbuild.model.Rates;
import overbuild.model.Reports;
import overbuild.model.Status;

/** What is public in one region's market after it has cleared and before anyone decides. */
final class Published implements Reports {
    private final Setup setup;
    private final Draft draft;
    private final int region;
    private final Status[] status;
    private double ordered = Double.NaN;
    private int[] rungs;

    Published(Setup setup, Draft draft, int region) {
        this.setup = setup;
        this.draft = draft;
        this.region = region;
        status = setup.regions.within(region, draft.status);
    }

    @Override
    public double price() {
        return draft.clearings.get(region).price();
    }

    @Override
    public double quantity() {
        return draft.clearings.get(region).quantity();
    }

    @Override
    public double sales(int firm) {
        return draft.sales[firm];
    }

    @Override
    public double profit(int firm) {
        if (!status[firm].operates()) return 0;
        var ledger = draft.ledger[firm];
        double operating = ledger.of(Flow.SALES) + ledger.of(Flow.PRIZE) - ledger.opex();
        double equipment = setup.equipmentCost(draft) * setup.loadFactor * draft.equipment[firm];
        return Rates.TICKS_PER_YEAR * operating - draft.game(firm).userCost(firm) * draft.structures[firm] - equipment;
    }

    @Override
    public double shareGain(int firm) {
        double before = draft.firm(firm).equity().price();
        double now = draft.equity[firm].price();
        return before > 0 && now > 0 ? Maths.log(now / before) : 0;
    }

    @Override
    public boolean competes(int firm) {
        return status[firm] == Status.ACTIVE;
    }

    @Override
    public double structures(int firm) {
        return draft.structures[firm];
    }

    @Override
    public double onOrder(int firm) {
        return draft.pipeline[firm].units();
    }

    @Override
    public double ordered(int firm) {
        return draft.firm(firm).decision().funded();
    }

    @Override
    public double orderedByAll() {
        if (Double.isNaN(ordered)) {
            ordered = 0;
            for (int k = 0; k < draft.size(); k++) if (setup.regions.has(region, k)) ordered += ordered(k);
        }
        return ordered;
    }

    @Override
    public int level(int firm) {
        return Math.max(0, draft.firm(firm).decision().level());
    }

    @Override
    public int competing() {
        int sum = 0;
        for (var each : status) if (each == Status.ACTIVE) sum++;
        return sum;
    }

    @Override
    public int onRung(int level) {
        if (rungs == null) rungs = counted();
        return rungs[level];
    }

    private int[] counted() {
        var menu = setup.scenario.game().menu();
        var counts = new int[menu == null ? 1 : menu.levels().size()];
        for (int k = 0; k < status.length; k++) {
            if (competes(k)) counts[level(k)]++;
        }
        return counts;
    }
}
