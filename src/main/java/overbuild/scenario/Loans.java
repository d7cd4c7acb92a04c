package overbuild.scenario;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Quarter;

/** Checks that debts of the opening can stand: none has matured, and no promise is broken before the first tick. */
final class Loans {
    private final Resolved resolved;
    private final List<Problem> problems = new ArrayList<>();

    private Loans(Resolved resolved) {
        this.resolved = resolved;
    }

    /** What is wrong. */
    static List<Problem> check(Resolved resolved) {
        var loans = new Loans(resolved);
        var scenario = resolved.scenario();
        scenario.firms().forEach((name, firm) -> loans.check("firms." + name, firm));
        scenario.population().forEach((group, drawn) -> {
            loans.check("population." + group + ".firm", drawn.firm());
            if (drawn.debt() == null) return;
            loans.date("population." + group + ".debt", drawn.debt().maturity());
        });
        return loans.problems;
    }

    private void check(String path, FirmSpec firm) {
        double owed = 0;
        for (var loan : firm.debts().values()) owed += loan.principal();
        double capital = capital(firm);
        for (var entry : firm.debts().entrySet()) {
            var place = path + ".debts." + entry.getKey();
            date(place, entry.getValue().maturity());
            promise(place + ".covenant.leverage", entry.getValue(), owed, capital);
        }
    }

    /** Nothing is wrong with a date where a patch has moved the run on purpose. */
    private void date(String place, Quarter maturity) {
        var start = resolved.scenario().start();
        if (maturity == null || maturity.within(start, null) || Windows.moved(resolved)) return;
        problems.add(resolved.problem(
                place + ".maturity", "must not lie before start %s, but was %s".formatted(start, maturity)));
    }

    private void promise(String place, Loan loan, double owed, double capital) {
        var covenant = loan.covenant();
        if (covenant == null || covenant.leverage() == null || owed <= covenant.leverage() * capital) return;
        problems.add(resolved.problem(
                place,
                "is broken at the start: debt of %s over capacity worth %s at most is above %s"
                        .formatted(Leaves.show(owed), Leaves.show(capital), Leaves.show(covenant.leverage()))));
    }

    /** The most that capacity and construction can be worth at the start: all structures equipped, all orders paid. */
    private double capital(FirmSpec firm) {
        var scenario = resolved.scenario();
        int slots = Math.max(0, scenario.structures().buildTicks());
        double replaced = firm.pipeline() == FirmSpec.Pipelined.none ? 0 : slots * firm.structures();
        double structures = firm.structures()
                + firm.onOrder()
                + replaced * scenario.structures().depreciation();
        double worth = structures * scenario.structures().price();
        if (scenario.technology().layers() == 1) return worth;
        double fitted = firm.structures() * scenario.technology().initial();
        double equipment = firm.equipment() == null ? fitted : Math.min(fitted, firm.equipment());
        return worth + equipment * scenario.equipment().price();
    }
}
