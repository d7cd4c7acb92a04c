package overbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import overbuild.audit.Matrices;
import overbuild.model.Flow;
import overbuild.model.Flows;
import overbuild.model.MarketState;
import overbuild.model.Sector;

/**
 * Reckons the books of a tick over all agents, and holds the matrices of the program against that.
 *
 * @param world name of the world in messages
 * @param before the state before the tick
 * @param now the state after it
 */
record Reckoning(String world, MarketState before, MarketState now) {
    private static final double TOLERANCE = 1e-9;

    void check() {
        for (var flow : Flow.values()) if (flow.isMutual()) paidIsReceived(flow);
        for (var sector : Sector.values()) account(sector);
        vanishes("deposits", deposits(), turnover());
        var matrices = Matrices.of(before, now);
        assertThat(matrices.gap().closes()).as(at(matrices.gap().words())).isTrue();
        compare(matrices);
    }

    private double deposits() {
        double sum = 0;
        for (var firm : now.firms()) sum += firm.books().cash();
        for (var account : now.sectors().all()) sum += account.deposits();
        return sum;
    }

    private void paidIsReceived(Flow flow) {
        double sum = 0;
        double size = 0;
        for (var firm : now.firms()) {
            sum += firm.flows().of(flow);
            size += Math.abs(firm.flows().of(flow));
        }
        for (var account : now.sectors().all()) {
            sum += account.flows().of(flow);
            size += Math.abs(account.flows().of(flow));
        }
        vanishes(flow.label(), sum, size);
    }

    private void account(Sector sector) {
        var old = before.sector(sector);
        var account = now.sector(sector);
        String name = sector.key();
        double lent = -account.flows().of(Flow.BORROWED)
                - account.flows().of(Flow.AMORTISATION)
                + account.flows().of(Flow.FORGIVEN);
        double owed = 0;
        for (var firm : now.firms()) {
            for (var debt : firm.books().debts()) if (debt.creditor() == sector) owed += debt.principal();
        }
        double size = turnover();
        vanishes(name + " deposits", account.deposits() - old.deposits() - paid(account.flows()), size);
        vanishes(name + " loans", account.loans() - old.loans() - lent, size);
        vanishes(name + " loans and debts", account.loans() - owed, size);
        double held = account.deposits() + account.loans() + account.securities();
        vanishes(name + " net worth", account.netWorth() - held, size);
    }

    private static double paid(Flows flows) {
        double sum = 0;
        for (var flow : Flow.values()) if (flow.isPaid()) sum += flows.of(flow);
        return sum;
    }

    /** Wealth of all agents in the matrix is the capital and the outside securities in their books. */
    private void compare(Matrices matrices) {
        double capital = 0;
        double securities = 0;
        for (var firm : now.firms()) {
            capital += firm.books().book() + firm.books().construction();
            securities += firm.books().securities();
        }
        for (var account : now.sectors().all()) securities += account.securities();
        double traded = 0;
        for (var firm : now.firms())
            traded += firm.equity().isTraded() ? firm.equity().value() : 0;
        vanishes("wealth", -wealth(matrices) - capital - securities + held(), turnover() + traded);
    }

    private static double wealth(Matrices matrices) {
        double sum = 0;
        for (var row : matrices.balance().rows()) {
            if (!row.name().equals("Net worth")) continue;
            for (int k = 0; k < row.cells().size() - 1; k++) sum += row.cells().get(k);
        }
        return sum;
    }

    /** Shares of firms that stand among securities: households hold the rest outright. */
    private double held() {
        double sum = 0;
        for (var firm : now.firms()) {
            if (firm.status().owner() == Sector.LENDERS) sum += firm.books().netWorth();
        }
        for (var holding : now.holdings()) {
            var issuer = now.firms().stream()
                    .filter(firm -> firm.name().equals(holding.issuer()))
                    .findFirst();
            if (issuer.isPresent() && issuer.get().status().owner() != Sector.LENDERS) sum += holding.value();
        }
        return sum;
    }

    private double turnover() {
        double sum = now.credit().lent();
        for (var firm : now.firms())
            sum += firm.books().invested() + firm.flows().size();
        for (var account : before.sectors().all()) sum += Math.abs(account.deposits());
        for (var account : now.sectors().all())
            sum += Math.abs(account.deposits()) + account.flows().size();
        return sum;
    }

    private void vanishes(String what, double gap, double size) {
        if (!(Math.abs(gap) <= TOLERANCE * size)) fail(at(what + " is off by " + gap));
    }

    private String at(String what) {
        return world + ", tick " + now.tick() + ": " + what;
    }
}
