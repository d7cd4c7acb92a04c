package overbuild.game;

import overbuild.model.Check;
import overbuild.model.Maths;

/**
 * Somebody has to give way for the good of all, and everybody would rather it were someone else.
 *
 * <p>In the symmetric equilibrium one does not volunteer with probability (K/U)^(1/(N-1)).
 *
 * <p>Source: volunteer's dilemma, Diekmann 1985.
 *
 * @param players N
 * @param cost what volunteering costs, K
 * @param value what it is worth to each when at least one does, U
 */
public record Volunteer(int players, double cost, double value) {
    public Volunteer {
        Check.that(players >= 2, "there must be at least 2 players, but were %d", players);
        Check.that(cost > 0 && cost < value, "the cost must lie between 0 and the value %s, but was %s", value, cost);
    }

    /** The probability that a player volunteers. */
    public double volunteers() {
        return 1 - Maths.pow(cost / value, 1.0 / (players - 1));
    }

    /** The probability that nobody does. */
    public double nobody() {
        return Maths.power(1 - volunteers(), players);
    }

    /** What each expects. */
    public double payoff() {
        return value - cost;
    }
}
