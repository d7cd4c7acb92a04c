package overbuild.selftest.kind;

import java.util.List;
import overbuild.model.Firm;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Reports;

/** A place in a textbook game that is played again and again: capacity lasts a tick and nothing limits what is ordered. */
final class Seat {
    private static final double UNBOUNDED = 1e200;

    private Seat() {}

    /** What a firm sees that holds a capacity for this tick only. */
    static Observation of(Observation seen, int tick, double holding, Reports reports, Memory memory) {
        return new Observation(
                tick,
                seen.date(),
                seen.index(),
                remembering(seen.self(), memory),
                holding,
                0,
                seen.game(),
                reports,
                UNBOUNDED,
                1,
                1,
                seen.structurePrice(),
                seen.unitPrice(),
                List.of(),
                List.of(),
                seen.draws());
    }

    private static Firm remembering(Firm firm, Memory memory) {
        return new Firm(
                firm.name(),
                firm.status(),
                firm.plant(),
                firm.pipeline(),
                firm.powers(),
                firm.equipmentOrders(),
                firm.quantity(),
                firm.books(),
                firm.flows(),
                firm.equity(),
                firm.growth(),
                firm.decision(),
                memory);
    }
}
