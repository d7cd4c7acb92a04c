package overbuild.equilibrium;

import overbuild.game.CriticalDiscount;
import overbuild.game.Dilemma;

/**
 * How patient a firm is, and whether that is enough for restraint to last by the threat of a race.
 *
 * <p>d* = ((T - R)/(T - P))^(1/n) per tick where a race is answered n ticks later, against d = (1 - h)(1 - p)/(1 + r_i), h the hazard that
 * the prize is decided and p that of default, both while all restrain themselves. Payoffs of whole runs stand for flows in the same
 * proportion.
 *
 * <p>Source: Friedman 1971; lags and hazards, methods, 3.6.
 *
 * @param corners what restraint and race are worth
 * @param effective discount factor per tick, d
 * @param lag ticks from an order to its service, after which a race shows where orders are hidden
 */
public record Patience(Dilemma corners, double effective, int lag) {
    /** From this many rivals on it does not count any further. */
    public static final int MANY = 1000;

    /** Whether there is something to be gained by restraint, and something that tempts from it. */
    public boolean isAsked() {
        return corners.greed() > 0 && corners.gain() > 0;
    }

    /** Whether restraint keeps itself: nobody is tempted. */
    public boolean isIdle() {
        return !(corners.greed() > 0);
    }

    /** What it takes where orders are seen and answered in the next tick. */
    public double seen() {
        return corners.grim().factor();
    }

    /** What it takes where a race shows when capacity is in service. */
    public double hidden() {
        return corners.grim().lagging(lag).factor();
    }

    /** Longest lag in ticks that the firm bears. */
    public double longestLag() {
        return corners.grim().longestLag(effective);
    }

    /** Largest further hazard per tick that the firm bears where a race shows late; below 0 when it bears none. */
    public double largestHazard() {
        return corners.grim().lagging(lag).largestHazard(effective);
    }

    /** Most rivals with which equal firms in a linear Cournot market would be patient enough where a race shows late. */
    public int mostRivals() {
        int firms = 2;
        while (firms < MANY && CriticalDiscount.cournot(firms).lagging(lag).factor() <= effective) firms++;
        return firms - 2;
    }
}
