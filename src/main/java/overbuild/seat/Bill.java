package overbuild.seat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import overbuild.model.Firm;
import overbuild.model.Limit;
import overbuild.model.MarketState;
import overbuild.model.Sector;
import overbuild.model.Status;

/**
 * What a level of capex would cost in its quarter and who would pay for it, against ordering nothing.
 *
 * @param due what is due on top of what has to be paid anyway, in money
 * @param payers what each pays of that, those who pay nothing left out
 * @param wanted what the level would buy if there were money for all, in money at today's prices
 * @param ordered what it would buy
 * @param abandoned structures under construction that would be given up
 * @param limit what would bound it
 * @param fails whether the firm would not get through the quarter
 */
public record Bill(
        double due,
        Map<Payer, Double> payers,
        double wanted,
        double ordered,
        double abandoned,
        Limit limit,
        boolean fails) {
    private static final double LITTLE = 1e-9;

    public Bill {
        payers = java.util.Collections.unmodifiableMap(new EnumMap<>(payers));
    }

    /** Share of what is wanted that there is no money for. */
    public double cut() {
        return wanted > 0 ? Math.max(0, 1 - ordered / wanted) : 0;
    }

    /** The bill of a level: what a quarter comes to with it and with nothing. */
    static Bill of(MarketState with, MarketState without, int firm) {
        var after = with.firms().get(firm);
        var idle = without.firms().get(firm);
        double due = spent(after) - spent(idle);
        var world = with.world();
        var decision = after.decision();
        return new Bill(
                due,
                payers(after, idle, due),
                decision.wanted() * world.structurePrice() + decision.wantedEquipment() * world.equipmentPrice(),
                decision.funded() * world.structurePrice() + decision.fundedEquipment() * world.equipmentPrice(),
                Math.max(
                        0,
                        idle.pipeline().units()
                                - after.pipeline().units()
                                + after.decision().funded()),
                decision.limit(),
                after.status() != Status.ACTIVE);
    }

    private static double spent(Firm firm) {
        return firm.flows().raceCapex() + firm.flows().toState();
    }

    private static Map<Payer, Double> payers(Firm after, Firm idle, double due) {
        double vendors = after.books().debt(Sector.VENDORS) - idle.books().debt(Sector.VENDORS);
        var paid = new EnumMap<Payer, Double>(Payer.class);
        paid.put(Payer.PAYOUTS, idle.flows().paidOut() - after.flows().paidOut());
        paid.put(Payer.VENDORS, vendors);
        paid.put(Payer.LENDERS, after.flows().borrowed() - idle.flows().borrowed() - vendors);
        paid.put(Payer.SHARES, after.flows().issued() - idle.flows().issued());
        paid.put(Payer.STAKES, stakes(after) - stakes(idle));
        double others = Stream.of(Payer.values())
                .mapToDouble(payer -> paid.getOrDefault(payer, 0.0))
                .reduce(0, Double::sum);
        paid.put(Payer.CASH, due - others);
        paid.values().removeIf(part -> Math.abs(part) <= LITTLE * Math.max(1, Math.abs(due)));
        return paid;
    }

    private static double stakes(Firm firm) {
        return firm.flows().of(overbuild.model.Flow.SECURITIES);
    }
}
