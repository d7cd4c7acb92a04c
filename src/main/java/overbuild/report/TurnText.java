package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.model.Limit;
import overbuild.scenario.Units;
import overbuild.seat.Bill;
import overbuild.seat.Level;
import overbuild.seat.Turn;

/**
 * What lies before a person in a quarter, on a terminal.
 *
 * @param units units of the scenario
 * @param turn the decision
 */
public record TurnText(Units units, Turn turn) {
    private static final double LITTLE = 0.005;

    /** The lines to print. */
    public List<String> lines() {
        var block = new Block();
        market(block);
        own(block);
        block.text("");
        block.lines(Columns.figures(firms()));
        block.text("");
        block.lines(Columns.lines(levels()));
        return block.lines();
    }

    private void market(Block block) {
        var reports = turn.seen().reports();
        block.row(
                turn.date().toString(),
                "price %s %s per %s, sold %s; a structure with its equipment costs %s"
                        .formatted(
                                Figures.number(reports.price()),
                                units.money(),
                                units.service(),
                                Figures.number(reports.quantity()),
                                Figures.number(turn.seen().unitPrice())));
    }

    private void own(Block block) {
        var seen = turn.seen();
        var books = seen.self().books();
        block.row(
                seen.self().name(),
                "%s %s in service, %s on order; cash %s, debt %s, net worth %s %s; loans cost %s above the safe rate"
                        .formatted(
                                Figures.number(seen.structures()),
                                units.structure(),
                                Figures.number(seen.onOrder()),
                                Figures.number(books.cash()),
                                Figures.number(books.debt()),
                                Figures.number(books.netWorth()),
                                units.money(),
                                Figures.percent(seen.self().decision().spread())));
        var game = seen.game();
        block.row(
                "believes",
                "at delivery in %d quarters: demand %s today's, price %s, a structure in use costs %s a year"
                        .formatted(
                                seen.delivery(),
                                Figures.times(game.growth(seen.index())),
                                Figures.number(game.believedPrice(seen.index(), seen.own())),
                                Figures.number(game.unitCost(seen.index()))));
    }

    /** What all report. */
    private List<List<String>> firms() {
        var reports = turn.seen().reports();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(units.structure(), "in service", "on order", "last order", "sales", "profit a year"));
        IntStream.range(0, turn.firms().size())
                .filter(firm -> reports.competes(firm) || reports.structures(firm) > 0)
                .mapToObj(firm -> List.of(
                        turn.firms().get(firm),
                        Figures.number(reports.structures(firm)),
                        Figures.number(reports.onOrder(firm)),
                        Figures.number(reports.ordered(firm)),
                        Figures.number(reports.sales(firm)),
                        Figures.number(reports.profit(firm))))
                .forEach(rows::add);
        return rows;
    }

    private List<List<String>> levels() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "capex", "at delivery", "worth a year", "with fear", "paid by"));
        for (int k = 0; k < turn.levels().size(); k++) {
            var level = turn.levels().get(k);
            rows.add(List.of(
                    (k < 10 ? " " : "") + k,
                    level.name() + marks(k),
                    Figures.number(level.capacity()),
                    Figures.number(level.believed()),
                    Figures.number(level.feared()),
                    paid(level)));
        }
        return rows;
    }

    private String marks(int level) {
        return (level == turn.restraint() ? " r" : "")
                + (level == turn.race() ? " b" : "")
                + (level == turn.usual() ? " u" : "");
    }

    private static String paid(Level level) {
        var bill = level.bill();
        if (bill.fails()) return "nobody: the firm would not get through the quarter";
        var parts = bill.payers().entrySet().stream()
                .map(part -> part.getKey().name().toLowerCase(Locale.ROOT) + " " + Figures.number(part.getValue()))
                .collect(Collectors.joining(", "));
        return parts + cut(bill);
    }

    private static String cut(Bill bill) {
        var cut = bill.limit() == Limit.PACT ? "; within a pact" : "";
        if (bill.cut() >= LITTLE) cut += "; no money for " + Figures.percent(bill.cut());
        return bill.abandoned() > LITTLE ? cut + "; " + Figures.number(bill.abandoned()) + " abandoned" : cut;
    }

    /** What a person can answer. */
    public String question(String before) {
        return "Level 0 to " + (turn.levels().size() - 1) + ", r restraint, b best reply, u as usual"
                + (before.isEmpty() ? "" : ", Enter as before (" + before + ")") + "; with a number: for as many"
                + " quarters; q stops: ";
    }
}
