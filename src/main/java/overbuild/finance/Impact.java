package overbuild.finance;

import overbuild.model.Maths;

/**
 * What a sale does to a price: it falls in a straight line, by the impact when all of a holding is sold, and each share sold fetches the
 * price that it finds.
 *
 * <p>S' = S (1 - kappa f); proceeds = V f (1 - kappa f / 2), V the value before.
 *
 * <p>Source: benchmark M2; Kyle 1985; Shleifer and Vishny 1992.
 *
 * @param kappa price fall when all of the holding is sold
 */
public record Impact(double kappa) {
    /** Money that a share of a holding fetches. */
    public double proceeds(double value, double share) {
        return value * share * (1 - kappa * share / 2);
    }

    /** Share of a holding to sell for some money over its value; all of it where it does not fetch so much. */
    public double share(double wanted) {
        if (kappa == 0) return Math.min(1, wanted);
        double root = 1 - 2 * kappa * wanted;
        return root <= 0 ? 1 : Math.min(1, (1 - Maths.pow(root, 0.5)) / kappa);
    }

    /**
     * Share of a pledged holding whose proceeds, all used to repay, bring the loan down to a target share of what is left.
     *
     * <p>(L - V f (1 - kappa f/2)) / ((1 - f) V (1 - kappa f)) = target: the smallest root in [0, 1]; 1 when there is none.
     *
     * @param loan what is owed
     * @param value the holding before the sale
     */
    public double shareToReach(double loan, double value, double target) {
        if (value <= 0) return 1;
        double a = value * kappa * (0.5 - target);
        double b = -value * (1 - target * (1 + kappa));
        double c = loan - target * value;
        if (c <= 0) return 0;
        if (a == 0) return b < 0 ? Math.min(1, -c / b) : 1;
        double square = b * b - 4 * a * c;
        if (square < 0) return 1;
        double root = Maths.pow(square, 0.5);
        double low = (-b - root) / (2 * a);
        double high = (-b + root) / (2 * a);
        double first = Math.min(low, high);
        double second = Math.max(low, high);
        if (first >= 0 && first <= 1) return first;
        return second >= 0 && second <= 1 ? second : 1;
    }
}
