package overbuild.engine;

import overbuild.model.Clearing;
import overbuild.model.Firm;
import overbuild.model.MarketState;

/** The laws that hold at the end of every tick, relative 1e-9; a broken one ends the run. */
final class Identities {
    private static final double TOLERANCE = 1e-9;

    private Identities() {}

    static void check(MarketState before, MarketState after) {
        for (int k = 0; k < after.firms().size(); k++) {
            var firm = after.firms().get(k);
            check(after.tick(), before.firms().get(k), firm);
        }
        SectorBooks.check(before, after);
        check(after.tick(), "market", after.clearing(), after.peakPrice());
        if (after.clearings().size() == 1) return;
        for (int r = 0; r < after.clearings().size(); r++) {
            check(after.tick(), "market " + (r + 1), after.clearings().get(r), Double.POSITIVE_INFINITY);
        }
    }

    private static void check(int tick, Firm before, Firm after) {
        var books = after.books();
        var flows = after.flows();
        String name = after.name();
        double claims = books.debt() + books.netWorth();
        double cash = before.books().cash() + flows.cash();
        double scale = Math.abs(books.cash()) + books.book() + books.construction();
        boolean exact = holds(books.assets(), claims, scale) && holds(books.cash(), cash, scale);
        if (!exact) scale += Math.abs(books.securities()) + books.debt() + flows.size() + books.invested();
        hold(tick, name, "assets = liabilities + net worth", books.assets(), claims, scale);
        hold(tick, name, "change of cash = its flows", books.cash(), cash, scale);
        double capital = books.book() + books.construction();
        double scaleOfCapital = books.invested() + books.consumed();
        hold(
                tick,
                name,
                "capex = change of capital + what wore or was written off",
                capital,
                books.invested() - books.consumed(),
                scaleOfCapital);
        underWay(tick, after, scaleOfCapital);
        double sold = after.quantity();
        double able = Math.max(sold, after.plant().equipment());
        hold(tick, name, "sales within equipped capacity", able, after.plant().equipment(), able);
        if (!(sold >= 0)) throw new RunFailure(tick, name, "sales at or above 0", sold);
    }

    /** One walk along the pipeline adds up units and cost. */
    private static void underWay(int tick, Firm firm, double scale) {
        String name = firm.name();
        double structures = firm.plant().structures();
        var pipeline = firm.pipeline();
        double queued = 0;
        double carried = firm.equipmentOrders().projects().isEmpty()
                ? 0
                : firm.equipmentOrders().carried();
        for (int k = 0; k < pipeline.projects().size(); k++) {
            var project = pipeline.projects().get(k);
            queued += project.units();
            carried += project.carried();
        }
        hold(tick, name, "pipeline = sum of its orders", pipeline.units(), queued, pipeline.units() + structures);
        var powers = firm.powers();
        if (powers.units() != 0 || !powers.held().isEmpty()) {
            carried += powers.carried();
            hold(
                    tick,
                    name,
                    "powers = sum of their list",
                    powers.units(),
                    powers.listed(),
                    powers.units() + structures);
        }
        double construction = firm.books().construction();
        hold(tick, name, "construction = undelivered orders and powers at cost", construction, carried, scale);
    }

    private static void check(int tick, String market, Clearing clearing, double peak) {
        double low = clearing.marginalCost();
        double price = clearing.price();
        if (!(price >= 0) || price > peak) throw new RunFailure(tick, market, "price is a price", price);
        hold(tick, market, "price at or above marginal cost", Math.max(price, low), price, price + low);
        double most = Math.max(clearing.quantity(), clearing.demanded());
        hold(tick, market, "sales within demand", most, clearing.demanded(), most);
        if (!(clearing.quantity() <= clearing.effective() * (1 + TOLERANCE))) {
            throw new RunFailure(tick, market, "sales within capacity", clearing.quantity() / clearing.effective() - 1);
        }
    }

    static void hold(int tick, String agent, String identity, double left, double right, double scale) {
        if (!holds(left, right, scale)) throw new RunFailure(tick, agent, identity, Math.abs(left - right) / scale);
    }

    /** Whether two sides agree as far as rounding lets them. */
    static boolean holds(double left, double right, double scale) {
        return left == right || Math.abs(left - right) <= TOLERANCE * scale;
    }
}
