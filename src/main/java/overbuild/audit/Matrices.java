package overbuild.audit;

import java.util.Comparator;
import java.util.List;
import overbuild.model.MarketState;

/**
 * The matrices of a tick. Shares are a debt of the firm to its owners; what is nobody's debt stands with the opposite sign in a
 * last column, so that every row and every column adds up to zero.
 *
 * <p>Source: Godley and Lavoie 2007, chapter 2.
 *
 * @param balance who owns and owes what at the end of the tick
 * @param transactions who paid whom in the tick
 * @param revaluation how net worth changed in the tick
 */
public record Matrices(Matrix balance, Matrix transactions, Matrix revaluation) {
    /** The matrices of the tick between two states. */
    public static Matrices of(MarketState before, MarketState after) {
        var tick = new Tick(new Stocks(before), new Stocks(after));
        return new Matrices(tick.balance(), tick.transactions(), tick.revaluation());
    }

    /** All of them. */
    public List<Matrix> all() {
        return List.of(balance, transactions, revaluation);
    }

    /** The largest gap. */
    public Gap gap() {
        return all().stream()
                .map(Matrix::gap)
                .max(Comparator.comparingDouble(Gap::size))
                .orElseThrow();
    }

    /** The same matrices with the first columns, those of the firms, in one. */
    public Matrices merged(int firms, String together) {
        return new Matrices(
                balance.merged(firms, together),
                transactions.merged(firms, together),
                revaluation.merged(firms, together));
    }
}
