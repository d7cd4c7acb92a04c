package overbuild.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.equilibrium.Continuation.Worth;
import overbuild.model.Limit;
import overbuild.scenario.Units;
import overbuild.seat.Alternative;
import overbuild.seat.Alternative.Kind;
import overbuild.seat.Alternative.Part;
import overbuild.seat.Bill;
import overbuild.seat.Debrief;
import overbuild.seat.Turn;

/**
 * What a person in a seat is told: what the firm sees in a quarter, and at the end what came of it.
 *
 * @param units units of the scenario
 * @param words language
 */
record SeatSheet(Units units, Words words) {
    private static final double LITTLE = 0.005;

    /** What the firm sees. */
    void write(Sheet sheet, Turn turn) {
        var seen = turn.seen();
        var books = seen.self().books();
        var game = seen.game();
        int self = seen.index();
        sheet.heading(words.say("sees.firms", units.structure()))
                .rows(firms(turn))
                .heading(words.say("sees.market"))
                .rows(List.of(
                        row("sees.price", seen.reports().price()),
                        row("sees.sold", seen.reports().quantity()),
                        row("sees.unit", seen.unitPrice())))
                .heading(words.say("sees.books", units.money()))
                .rows(List.of(
                        row("sees.cash", books.cash()),
                        row("sees.debt", books.debt()),
                        row("sees.worth", books.netWorth()),
                        List.of(
                                words.say("sees.spread"),
                                words.percent(seen.self().decision().spread()))))
                .heading(words.say("sees.believes", seen.delivery()))
                .rows(List.of(
                        row("sees.growth", game.growth(self)),
                        row("sees.later", game.believedPrice(self, seen.own())),
                        row("sees.cost", game.unitCost(self))));
    }

    private List<List<String>> firms(Turn turn) {
        var reports = turn.seen().reports();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "",
                words.say("sees.service"),
                words.say("sees.ordered"),
                words.say("sees.last"),
                words.say("sees.profit")));
        IntStream.range(0, turn.firms().size())
                .filter(firm -> reports.competes(firm) || reports.structures(firm) > 0)
                .mapToObj(firm -> List.of(
                        turn.firms().get(firm),
                        words.number(reports.structures(firm)),
                        words.number(reports.onOrder(firm)),
                        words.number(reports.ordered(firm)),
                        words.number(reports.profit(firm))))
                .forEach(rows::add);
        return rows;
    }

    private List<String> row(String key, double value) {
        return List.of(words.say(key), words.number(value));
    }

    /** A bill in words. */
    static String bill(Bill bill, Words words) {
        if (bill.fails()) return words.say("bill.fails");
        var parts = new ArrayList<String>();
        bill.payers().forEach((payer, paid) -> parts.add(words.say("payer." + payer) + " " + words.number(paid)));
        if (bill.limit() == Limit.PACT) parts.add(words.say("bill.pact"));
        if (bill.cut() >= LITTLE) parts.add(words.say("bill.cut", words.percent(bill.cut())));
        if (bill.abandoned() > LITTLE) parts.add(words.say("bill.abandoned", words.number(bill.abandoned())));
        return parts.isEmpty() ? words.say("bill.nothing") : String.join(", ", parts);
    }

    /** What came of it. */
    void write(Sheet sheet, Debrief debrief) {
        sheet.heading(words.say("end.title", debrief.firm(), debrief.since().toString(), units.money()))
                .rows(table(debrief))
                .sentence(words.say("end.luck"))
                .heading(words.say("end.regret"));
        sheet.rows(debrief.worst().stream()
                .map(one -> List.of(
                        one.date().toString(),
                        words.say("end.rather", words.number(one.chosen()), words.number(one.best())),
                        "+" + words.number(one.regret())))
                .toList());
        sheet.sentence(words.say(
                        "end.all",
                        debrief.blameless(),
                        debrief.regrets().size(),
                        words.number(debrief.regret()),
                        units.money()))
                .sentence(debrief.of(Kind.EQUILIBRIUM)
                        .map(one -> words.say("end.equilibrium", parts(one.parts())))
                        .orElse(words.say("end.circle")));
    }

    private List<List<String>> table(Debrief debrief) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "", words.say("end.value"), words.say("end.more"), words.say("end.peak", units.structure()), ""));
        rows.add(row(words.say("end.you"), debrief.you(), ""));
        debrief.alternatives().forEach(one -> rows.add(row(name(one), one.worth(), more(one.worth(), debrief))));
        return rows;
    }

    private String more(Worth worth, Debrief debrief) {
        double more = worth.value() - debrief.you().value();
        return (more > 0 ? "+" : "") + words.number(more);
    }

    private List<String> row(String name, Worth worth, String more) {
        return List.of(
                name,
                words.number(worth.value()),
                more,
                words.number(worth.peak()),
                worth.failed() ? words.say("end.failed") : "");
    }

    private String name(Alternative one) {
        return words.say("kind." + one.kind(), words.number(one.capex()));
    }

    private String parts(Map<String, Part> parts) {
        return parts.entrySet().stream()
                .map(one -> one.getKey() + " " + words.say("part." + one.getValue()))
                .collect(Collectors.joining(", "));
    }
}
