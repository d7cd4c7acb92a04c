package overbuild.game;

import overbuild.model.Maths;

/**
 * How patient players must be for restraint to last when the game is played for ever.
 *
 * <p>With a lag of n periods until a race is punished (1 - d^n) T + d^n P = R, so that d = factor^(1/n); a hazard h that the game ends
 * leaves d (1 - h) of a discount factor d.
 *
 * <p>Source: Friedman 1971.
 *
 * @param factor the smallest discount factor per period that will do; above 1 none will
 */
public record CriticalDiscount(double factor) {
    /** Equal firms at the joint profit of a linear Cournot market, which reverts to Cournot: (N+1)^2/((N+1)^2 + 4N). */
    public static CriticalDiscount cournot(int firms) {
        double square = (firms + 1.0) * (firms + 1.0);
        return new CriticalDiscount(square / (square + 4.0 * firms));
    }

    /** The same where firms compete in prices: 1 - 1/N. */
    public static CriticalDiscount bertrand(int firms) {
        return new CriticalDiscount(1 - 1.0 / firms);
    }

    /** When a race is punished only some periods later. */
    public CriticalDiscount lagging(double periods) {
        return new CriticalDiscount(Maths.pow(factor, 1 / periods));
    }

    /** The longest lag that players with a discount factor can bear. */
    public double longestLag(double discount) {
        return Maths.log(factor) / Maths.log(discount);
    }

    /** The largest chance per period that the game ends which players with a discount factor can bear. */
    public double largestHazard(double discount) {
        return 1 - factor / discount;
    }

    /** The same over several periods, such as a year. */
    public double over(int periods) {
        return Maths.power(factor, periods);
    }

    /** The largest discount rate per period. */
    public double largestRate() {
        return 1 / factor - 1;
    }
}
