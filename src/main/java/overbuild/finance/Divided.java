package overbuild.finance;

import java.util.Arrays;
import java.util.List;

/**
 * What claims of several ranks get from a sum of money: lower ranks first, claims of one rank in proportion, what is left to the owners.
 *
 * <p>Paid on claim k of rank n = claim min(1, max(0, value - claims of ranks below n) / claims of rank n).
 *
 * <p>Source: absolute priority, 11 U.S.C. 507 and 1129(b); model description, section 10.
 *
 * @param paid money for each claim, in their order
 * @param left what remains for the owners
 */
public record Divided(List<Double> paid, double left) {
    /**
     * A claim in a default.
     *
     * @param amount money owed
     * @param rank its place; lower ranks are paid first
     */
    public record Claim(double amount, int rank) {}

    public Divided {
        paid = List.copyOf(paid);
    }

    /** Divides a sum among claims. */
    public static Divided of(double value, List<Claim> claims) {
        var paid = new Double[claims.size()];
        double left = Math.max(0, value);
        int[] ranks = claims.stream().mapToInt(Claim::rank).sorted().distinct().toArray();
        for (int rank : ranks) {
            double owed = 0;
            for (var claim : claims) if (claim.rank() == rank) owed += claim.amount();
            double share = owed > left ? left / owed : 1;
            for (int k = 0; k < paid.length; k++) {
                if (claims.get(k).rank() == rank)
                    paid[k] = share * claims.get(k).amount();
            }
            left = owed > left ? 0 : left - owed;
        }
        return new Divided(Arrays.asList(paid), left);
    }

    /** All that was paid on claims. */
    public double total() {
        double sum = 0;
        for (double each : paid) sum += each;
        return sum;
    }
}
