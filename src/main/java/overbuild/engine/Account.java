package overbuild.engine;

import java.util.Arrays;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.SectorAccount;

/** A sector's accounts while a tick is under way. */
final class Account {
    private final double[] flows = new double[Flow.COUNT];
    double securities;
    private boolean idle;
    private SectorAccount before;

    void open(SectorAccount opening) {
        before = opening;
        securities = opening.securities();
        if (!idle) Arrays.fill(flows, 0);
        idle = true;
    }

    /** Pays money, or receives it where the amount is below zero. */
    void pay(Flow flow, double amount) {
        change(flow, -amount);
    }

    /** A gain, or a loss below zero, without a payment. */
    void change(Flow flow, double amount) {
        if (amount == 0) return;
        idle = false;
        flows[flow.ordinal()] += amount;
    }

    /** What has come in by a flow; below zero when it went out. */
    double of(Flow flow) {
        return flows[flow.ordinal()];
    }

    /** What it holds is worth more, or less where below zero. */
    void revalue(double gain) {
        securities += gain;
        change(Flow.REVALUED, gain);
    }

    SectorAccount close() {
        if (idle && before.flows().equals(Flows.NONE)) return before;
        var booked = idle ? Flows.NONE : Flows.of(flows);
        return new SectorAccount(
                before.deposits() + booked.cash(),
                before.loans() - booked.of(Flow.BORROWED) - booked.of(Flow.AMORTISATION) + booked.of(Flow.FORGIVEN),
                securities,
                before.netWorth() + booked.enrichment(),
                booked);
    }
}
