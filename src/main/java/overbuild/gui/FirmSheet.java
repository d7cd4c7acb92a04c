package overbuild.gui;

import java.util.List;
import java.util.stream.Stream;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Project;
import overbuild.model.Rates;
import overbuild.scenario.Scenario;

/**
 * A firm at the end of a tick: plant, books, beliefs, orders under way and contracts.
 *
 * @param scenario what is run
 * @param words language
 */
record FirmSheet(Scenario scenario, Words words) {
    private static final int MOST_ORDERS = 12;

    void write(Sheet sheet, History history, int place) {
        var state = history.at(history.ticks() - 1);
        var firm = state.firms().get(place);
        plant(sheet, firm);
        books(sheet, firm);
        beliefs(sheet, firm);
        orders(sheet, history, firm);
        contracts(sheet, state, firm);
    }

    private void plant(Sheet sheet, Firm firm) {
        sheet.heading(words.say("firm.plant", words.units(scenario).structure()))
                .rows(List.of(
                        row("firm.status", words.say("status." + firm.status())),
                        number("firm.structures", firm.plant().structures()),
                        number("firm.lit", firm.plant().lit()),
                        number("firm.ordered", firm.pipeline().units())));
    }

    private void books(Sheet sheet, Firm firm) {
        var books = firm.books();
        sheet.heading(words.say("firm.books", words.units(scenario).money()))
                .rows(List.of(
                        number("firm.cash", books.cash()),
                        number("firm.book", books.book()),
                        number("firm.construction", books.construction()),
                        number("firm.securities", books.securities()),
                        number("firm.debt", -books.debt()),
                        number("firm.worth", books.netWorth()),
                        number("firm.value", firm.equity().value()),
                        number("firm.capex", Rates.TICKS_PER_YEAR * firm.flows().raceCapex())));
    }

    private void beliefs(Sheet sheet, Firm firm) {
        var decision = firm.decision();
        sheet.heading(words.say("firm.beliefs"))
                .rows(List.of(
                        row("firm.growth", words.percent(Rates.perYear(decision.believedGrowth()))),
                        number("firm.price", decision.believedPrice()),
                        number("firm.target", decision.target())));
    }

    private void orders(Sheet sheet, History history, Firm firm) {
        var projects = firm.pipeline().projects();
        sheet.heading(words.say("firm.orders", projects.size()));
        sheet.rows(projects.stream()
                .limit(MOST_ORDERS)
                .map(project -> order(history, project))
                .toList());
    }

    private List<String> order(History history, Project project) {
        return List.of(
                history.start().plus(project.dueAt()).toString(),
                words.number(project.units()) + " " + words.units(scenario).structure(),
                words.say("firm.paid", words.percent((double) project.paid() / project.parts())));
    }

    private void contracts(Sheet sheet, MarketState state, Firm firm) {
        var names = List.copyOf(scenario.finance().instruments().keySet());
        var holdings = state.holdings();
        var held = Stream.iterate(0, k -> k + 1)
                .limit(Math.min(names.size(), holdings.size()))
                .filter(k -> holdings.get(k).holder().equals(firm.name())
                        || holdings.get(k).issuer().equals(firm.name()))
                .map(k -> List.of(names.get(k), words.number(holdings.get(k).value())));
        var debts = firm.books().debts().stream()
                .filter(debt -> debt.principal() > 0)
                .map(debt -> List.of(
                        words.say("firm.owed", debt.name()),
                        words.number(debt.principal()) + ", " + words.percent(Rates.perYear(Math.log1p(debt.rate())))));
        sheet.heading(words.say("firm.contracts"))
                .rows(Stream.concat(held, debts).toList());
    }

    private List<String> number(String key, double value) {
        return row(key, words.number(value));
    }

    private List<String> row(String key, String value) {
        return List.of(words.say(key), value);
    }
}
