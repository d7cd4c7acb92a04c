package overbuild.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import overbuild.model.Books;
import overbuild.model.Firm;
import overbuild.model.Holding;
import overbuild.model.MarketState;
import overbuild.model.Sector;
import overbuild.model.SectorAccount;

/**
 * What agents own and owe at the end of a tick: a cell for each firm, then for each sector, then for capital.
 *
 * @param state the state at the end of the tick
 */
record Stocks(MarketState state) {
    private static final Sector[] SECTORS = Sector.values();

    private int firms() {
        return state.firms().size();
    }

    /** The last column: the other side of what is nobody's debt. */
    private int capital() {
        return firms() + SECTORS.length;
    }

    int width() {
        return capital() + 1;
    }

    int column(Sector sector) {
        return firms() + sector.ordinal();
    }

    List<String> agents() {
        var names = new ArrayList<String>();
        for (var firm : state.firms()) names.add(firm.name());
        for (var sector : SECTORS) names.add(sector.label());
        names.add("Capital");
        return names;
    }

    /** A cell for each agent but the last column. */
    double[] cells(ToDoubleFunction<Firm> firm, ToDoubleFunction<SectorAccount> sector) {
        var cells = new double[width()];
        for (int k = 0; k < firms(); k++)
            cells[k] = firm.applyAsDouble(state.firms().get(k));
        for (var one : SECTORS) cells[column(one)] = sector.applyAsDouble(state.sector(one));
        return cells;
    }

    private double[] ofFirms(ToDoubleFunction<Books> item) {
        return cells(firm -> item.applyAsDouble(firm.books()), sector -> 0);
    }

    /** Whatever is nobody's debt stands with the opposite sign in the last column. */
    double[] closed(double[] cells) {
        double sum = 0;
        for (double cell : cells) sum += cell;
        cells[capital()] -= sum;
        return cells;
    }

    double[] deposits() {
        return cells(firm -> firm.books().cash(), SectorAccount::deposits);
    }

    double[] loans(Sector creditor) {
        var cells = ofFirms(books -> -books.debt(creditor));
        cells[column(creditor)] = state.sector(creditor).loans();
        return cells;
    }

    /** A firm's shares are its debt to those who own it. */
    double[] shares() {
        var cells = held();
        for (int k = 0; k < firms(); k++) cells[k] -= worth(state.firms().get(k));
        cells[column(Sector.HOUSEHOLDS)] += owned(Sector.HOUSEHOLDS);
        return cells;
    }

    /** Shares that stand among the securities of those who hold them; households' firms do not. */
    double[] held() {
        var cells = new double[width()];
        for (var holding : state.holdings()) {
            if (agents().contains(holding.issuer())) cells[place(holding)] += holding.value();
        }
        cells[column(Sector.LENDERS)] += owned(Sector.LENDERS);
        return cells;
    }

    /** Market value of a firm's shares; book value where no market values them, or where creditors own it. */
    private static double worth(Firm firm) {
        boolean traded = firm.equity().isTraded() && firm.status().owner() == Sector.HOUSEHOLDS;
        return traded ? firm.equity().value() : firm.books().netWorth();
    }

    /** What the firms of a sector are worth to it beyond what others hold of them. */
    private double owned(Sector owner) {
        double sum = 0;
        for (var firm : state.firms()) {
            if (firm.status().owner() == owner) sum += worth(firm);
        }
        for (var holding : state.holdings()) {
            for (var firm : state.firms()) {
                if (firm.status().owner() == owner && firm.name().equals(holding.issuer())) sum -= holding.value();
            }
        }
        return sum;
    }

    private int place(Holding holding) {
        for (var sector : SECTORS) if (sector.key().equals(holding.holder())) return column(sector);
        return agents().indexOf(holding.holder());
    }

    /** Securities of issuers outside the books. */
    double[] securities() {
        var cells = cells(firm -> firm.books().securities(), SectorAccount::securities);
        var held = held();
        for (int k = 0; k < cells.length; k++) cells[k] -= held[k];
        return closed(cells);
    }

    double[] structures() {
        return closed(ofFirms(Books::structures));
    }

    double[] equipment() {
        return closed(ofFirms(Books::equipment));
    }

    double[] construction() {
        return closed(ofFirms(Books::construction));
    }

    /** Net worth with the opposite sign: of firms beyond their shares, of households with the firms that they own. */
    double[] netWorth() {
        var cells = cells(firm -> worth(firm) - firm.books().netWorth(), account -> -account.netWorth());
        cells[column(Sector.HOUSEHOLDS)] -= owned(Sector.HOUSEHOLDS);
        double real = securities()[capital()] + structures()[capital()] + equipment()[capital()];
        cells[capital()] = -(real + construction()[capital()]);
        return cells;
    }

    /** What rounding in a column is measured against: what an agent owns, owes and has turned over. */
    double[] sizes() {
        var sizes = cells(
                firm -> Math.abs(worth(firm))
                        + size(firm.books())
                        + firm.flows().size(),
                account -> size(account) + account.flows().size());
        double turnover = state.credit().lent();
        for (int k = 0; k < firms(); k++) turnover += sizes[k];
        for (int k = firms(); k <= capital(); k++) sizes[k] += turnover;
        return sizes;
    }

    private static double size(Books books) {
        return Math.abs(books.cash())
                + Math.abs(books.securities())
                + books.book()
                + books.construction()
                + books.debt()
                + books.invested();
    }

    private static double size(SectorAccount account) {
        return Math.abs(account.deposits()) + account.loans() + Math.abs(account.securities());
    }
}
