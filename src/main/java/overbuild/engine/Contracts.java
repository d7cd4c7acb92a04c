package overbuild.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import overbuild.finance.Instrument;
import overbuild.finance.Position;
import overbuild.finance.Rung;
import overbuild.finance.Signed;
import overbuild.finance.Turn;
import overbuild.intervention.ContractDefault;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Project;
import overbuild.model.Sector;
import overbuild.model.Terms;

/** The instruments of a scenario in every step: asks each what happens and books it on both sides. */
final class Contracts {
    private final Setup setup;
    private final List<String> names;
    private final List<Instrument> terms;
    private final Map<String, Integer> firms = new TreeMap<>();

    Contracts(Setup setup) {
        this.setup = setup;
        var instruments = setup.scenario.finance().instruments();
        names = List.copyOf(instruments.keySet());
        terms = List.copyOf(instruments.values());
        for (int k = 0; k < setup.size(); k++) firms.put(setup.firms.get(k).name, k);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<Position> opening() {
        var positions = new ArrayList<Position>();
        for (int k = 0; k < names.size(); k++) positions.add(terms.get(k).open(names.get(k)));
        return List.copyOf(positions);
    }

    /** What falls due whatever happens. */
    void settle(Draft draft) {
        breach(draft);
        for (int k = 0; k < names.size(); k++) book(draft, k, draft.positions[k].settle(situation(draft)));
    }

    /** What everything is worth, and what follows from that. */
    void value(Draft draft) {
        for (int k = 0; k < names.size(); k++) book(draft, k, draft.positions[k].value(situation(draft)));
    }

    /** Calls and orders that were agreed on. */
    void call(Draft draft, FundOrders funding) {
        for (int k = 0; k < names.size(); k++)
            book(draft, k, draft.positions[k].call(new Seen(setup, draft, this, funding)));
    }

    /** Sales that each firm has sold forward, service units per year. */
    double contracted(Draft draft, int firm) {
        double sum = 0;
        var name = setup.firms.get(firm).name;
        for (var position : draft.positions) sum += position.contracted(name, situation(draft));
        return sum;
    }

    /** What a firm has sold forward for a tick to come. */
    Signed signed(Draft draft, int firm, int ticks) {
        var all = Signed.NONE;
        if (isEmpty()) return all;
        var situation = situation(draft);
        var at = situation.date().plus(ticks);
        var name = setup.firms.get(firm).name;
        for (var position : draft.positions) all = all.and(position.signed(name, at, situation));
        return all;
    }

    /** What signed sales are worth to a firm beyond the market, in money. */
    double backlog(Draft draft, int firm) {
        double sum = 0;
        if (isEmpty()) return sum;
        var name = setup.firms.get(firm).name;
        for (var position : draft.positions) sum += position.backlog(name, situation(draft));
        return sum;
    }

    /** Money that a firm can have on a rung. */
    double offers(Draft draft, int firm, Rung rung) {
        double sum = 0;
        var name = setup.firms.get(firm).name;
        for (var position : draft.positions) {
            if (position.rung(name) == rung) sum += position.offers(name, situation(draft));
        }
        return sum;
    }

    /** A firm takes money on a rung, from the first instrument as far as it goes; returns what it got. */
    double raise(Draft draft, int firm, Rung rung, double amount) {
        double left = amount;
        var name = setup.firms.get(firm).name;
        for (int k = 0; k < names.size() && left > 0; k++) {
            var position = draft.positions[k];
            if (position.rung(name) != rung) continue;
            double taken = Math.min(left, position.offers(name, situation(draft)));
            if (taken <= 0) continue;
            book(draft, k, position.raise(name, taken, situation(draft)));
            left -= taken;
        }
        return amount - left;
    }

    /** What a firm owes on loans under instruments, which do not count against its lines. */
    double owed(Draft draft, int firm) {
        double sum = 0;
        if (isEmpty()) return sum;
        for (var debt : draft.ledger[firm].loans.debts()) if (names.contains(debt.name())) sum += debt.principal();
        return sum;
    }

    /** A firm is in default. */
    void fail(Draft draft, int firm) {
        var name = setup.firms.get(firm).name;
        for (int k = 0; k < names.size(); k++) book(draft, k, draft.positions[k].fail(name, situation(draft)));
    }

    /** Contracts are broken by debtors who go on, before anything is paid on them. */
    private void breach(Draft draft) {
        for (var breach : draft.conditions.measures(ContractDefault.class)) {
            int k = names.indexOf(breach.contract());
            book(draft, k, draft.positions[k].breach(breach.damages(), situation(draft)));
        }
    }

    /** A firm leaves for good: what it holds is sold, or worth nothing any more. */
    void leave(Draft draft, int firm) {
        fail(draft, firm);
        sellHeld(draft, firm);
        for (int k = 0; k < names.size(); k++) if (isHeld(draft, k, firm)) book(draft, k, Turn.to(new Gone()));
    }

    /** A firm sells what it holds and can sell. */
    void sellHeld(Draft draft, int firm) {
        for (int k = 0; k < names.size(); k++) {
            if (isHeld(draft, k, firm)) book(draft, k, draft.positions[k].sell(1, 0, situation(draft)));
        }
    }

    private boolean isHeld(Draft draft, int k, int firm) {
        var position = draft.positions[k];
        return position.value() > 0 && position.holder().equals(setup.firms.get(firm).name);
    }

    /** Contracts that can go on with another firm in the place of one do so. */
    void pass(Draft draft, int from, int to) {
        for (int k = 0; k < names.size(); k++) {
            var passed = draft.positions[k].pass(setup.firms.get(from).name, setup.firms.get(to).name);
            book(draft, k, Turn.to(passed));
        }
    }

    /** Those with a claim on a firm that is wound up get their part of what is left. */
    void payDamages(Draft draft, int firm, double left) {
        var name = setup.firms.get(firm).name;
        double claimed = 0;
        for (var position : draft.positions) claimed += position.claim(name);
        for (int k = 0; k < names.size(); k++) {
            var position = draft.positions[k];
            double share = position.claim(name) / Math.max(1, claimed);
            if (share == 0) continue;
            book(draft, k, Turn.to(new Gone()).pay(Flow.CONTRACT, name, position.holder(), share * left));
        }
    }

    /** What is left of a holding that nobody holds. */
    private record Gone() implements Position {}

    /** Part of a firm's net worth that others than its owners or lenders have a claim on. */
    static double claimed(List<Position> positions, String firm) {
        double sum = 0;
        for (var position : positions) if (position.issuer().equals(firm)) sum += position.value();
        return sum;
    }

    double value(Draft draft, String instrument) {
        return draft.positions[names.indexOf(instrument)].value();
    }

    boolean isFirm(String name) {
        return firms.containsKey(name);
    }

    int place(String firm) {
        return firms.get(firm);
    }

    private Seen situation(Draft draft) {
        return new Seen(setup, draft, this, null);
    }

    private void book(Draft draft, int k, Turn turn) {
        var before = draft.positions[k];
        var after = turn.after();
        if (after == before && turn.acts().isEmpty()) return;
        draft.positions[k] = after;
        hold(draft, before.holder(), -before.value());
        hold(draft, after.holder(), after.value());
        for (var act : turn.acts()) book(draft, after.holder(), act);
    }

    /** Securities change in the books as if their price had; what is paid for them is taken off again when it is paid. */
    private void hold(Draft draft, String holder, double value) {
        if (holder.isEmpty() || value == 0) return;
        Integer firm = firms.get(holder);
        if (firm == null) draft.sectors[sector(holder).ordinal()].revalue(value);
        else draft.ledger[firm].revalue(value);
    }

    private void book(Draft draft, String holder, Turn.Act act) {
        if (act instanceof Turn.Act.Payment payment) pay(draft, holder, payment);
        else if (act instanceof Turn.Act.Loan loan) lend(draft, loan);
        else if (act instanceof Turn.Act.Repayment repayment)
            draft.ledger[place(repayment.firm())].loans.repay(repayment.loan(), repayment.amount());
        else if (act instanceof Turn.Act.Sale sale) sell(draft, sale);
        else if (act instanceof Turn.Act.Order order) order(draft, order);
        else if (act instanceof Turn.Act.Breach breach) draft.breach[place(breach.firm())] = breach.reason();
        else if (act instanceof Turn.Act.Told told)
            draft.tell(new Event(draft.tick, told.firm(), told.kind(), told.amount(), told.text()));
    }

    private void pay(Draft draft, String holder, Turn.Act.Payment payment) {
        Integer payer = firms.get(payment.payer());
        Integer payee = firms.get(payment.payee());
        double amount = payment.amount();
        if (payee == null) draft.ledger[payer].receive(payment.flow(), -amount, sector(payment.payee()));
        else if (payer == null) draft.ledger[payee].receive(payment.flow(), amount, sector(payment.payer()));
        else draft.ledger[payer].pay(payment.flow(), amount, draft.ledger[payee]);
        if (payment.flow() != Flow.SECURITIES) return;
        if (payer == null && !payment.payer().equals(holder))
            draft.sectors[sector(payment.payer()).ordinal()].securities += amount;
        if (payment.payer().equals(holder)) pricePaid(draft, holder, amount);
        if (payment.payee().equals(holder)) pricePaid(draft, holder, -amount);
    }

    /** What was paid for securities is no gain, what was got for them no loss. */
    private void pricePaid(Draft draft, String holder, double amount) {
        Integer firm = firms.get(holder);
        if (firm == null) draft.sectors[sector(holder).ordinal()].change(Flow.REVALUED, -amount);
        else draft.ledger[firm].change(Flow.REVALUED, -amount);
    }

    private void lend(Draft draft, Turn.Act.Loan loan) {
        draft.ledger[place(loan.firm())].loans.borrow(
                loan.loan(), Sector.LENDERS, loan.amount(), loan.coupon(), Terms.repaying(loan.repaid()));
    }

    private void sell(Draft draft, Turn.Act.Sale sale) {
        int k = names.indexOf(sale.instrument());
        book(draft, k, draft.positions[k].sell(sale.share(), sale.impact(), situation(draft)));
    }

    private void order(Draft draft, Turn.Act.Order order) {
        int firm = place(order.firm());
        double cost = order.cost();
        draft.ledger[firm].payStructures(cost);
        var project = new Project(
                draft.tick, draft.tick + setup.building, order.units(), cost, 1, 1, cost, draft.believedPrice[firm]);
        draft.pipeline[firm] = draft.pipeline[firm].with(project);
    }

    private static Sector sector(String key) {
        return Arrays.stream(Sector.values())
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
