package overbuild.finance;

import java.util.Collections;
import java.util.List;

/**
 * Who gets an estate, and for how much.
 *
 * @param ratio what buyers pay over its book value
 * @param shares share of it that each of them gets
 * @param takesDebts whether they take over debts as far as their money would pay them
 */
public record Award(double ratio, List<Double> shares, boolean takesDebts) {
    public Award {
        shares = List.copyOf(shares);
    }

    /** Nobody gets it. */
    static Award none(int buyers) {
        return new Award(0, Collections.nCopies(buyers, 0.0), false);
    }

    /** Share of the estate that nobody buys. */
    public double unsold() {
        double sum = 0;
        for (double share : shares) sum += share;
        return Math.max(0, 1 - sum);
    }
}
