package overbuild.scenario;

import java.util.Locale;
import overbuild.model.Check;

/** Whether a firm's opening balance sheet adds up to the net worth that its books say. */
record OpeningBalance(Structures structures, Equipment equipment, Technology technology, Finance finance) {
    private static final double CLOSE = 1e-9;

    void check(String name, FirmSpec firm) {
        if (firm.netWorth() == null) return;
        String path = "firms." + name + ".netWorth";
        Check.that(!firm.outsider(), "%s must be absent for an outsider, which owns and owes nothing", path);
        Check.that(
                technology.layers() == 1 || firm.structures() == 0 || firm.equipment() != null,
                "%s needs equipment to be given, since what is enough for the first tick's sales is known only then",
                path);
        Check.that(
                firm.pipeline() == FirmSpec.Pipelined.none && (firm.onOrder() == 0 || structures.parts() == 1),
                "%s needs what is on order to be paid for at once, structures.payment: atOrder and pipeline: none",
                path);
        double worth = assets(name, firm) - debts(name, firm);
        double gap = worth - firm.netWorth();
        Check.that(
                Math.abs(gap) <= CLOSE * (1 + Math.abs(worth)),
                "%s must be what it has less what it owes, %s, but was %s, %s too %s",
                path,
                round(worth),
                firm.netWorth(),
                round(Math.abs(gap)),
                gap > 0 ? "little" : "much");
    }

    private double assets(String name, FirmSpec firm) {
        double plant = structures.price() * (firm.structures() + firm.onOrder());
        double fitted = technology.layers() == 2 && firm.equipment() != null ? equipment.price() * firm.equipment() : 0;
        return firm.cash() + plant + fitted + held(name);
    }

    private double held(String name) {
        double sum = 0;
        for (var instrument : finance.instruments().entrySet()) {
            var position = instrument.getValue().open(instrument.getKey());
            if (position.holder().equals(name)) sum += position.value();
        }
        return sum;
    }

    private double debts(String name, FirmSpec firm) {
        double sum = 0;
        for (var loan : firm.debts().values()) sum += loan.principal();
        for (var instrument : finance.instruments().entrySet()) {
            for (var loan : instrument.getValue().loans(instrument.getKey())) {
                if (loan.firm().equals(name)) sum += loan.amount();
            }
        }
        return sum;
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.6g", value).replaceAll("\\.?0+$", "");
    }
}
