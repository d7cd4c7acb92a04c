package overbuild.equilibrium;

import overbuild.model.Check;

/**
 * A race of equal firms for the users of P = a - bQ, who cost c to serve, at full use of capacity; growing fast costs more.
 *
 * <p>A tick brings (a - b K - c) k - p x - psi x^2/2, K capacity of all firms, k the own one, x the order; k' = (1 - delta) k + x.
 *
 * <p>Source: Reynolds 1987.
 *
 * @param firms N
 * @param intercept a
 * @param slope b
 * @param cost c
 * @param price price of a unit of capacity, p
 * @param haste psi
 * @param decay delta
 * @param discount discount factor per tick, beta
 */
public record QuadraticRace(
        int firms,
        double intercept,
        double slope,
        double cost,
        double price,
        double haste,
        double decay,
        double discount) {
    public QuadraticRace {
        Check.that(firms >= 1, "there must be firms, but were %d", firms);
        Check.that(slope > 0, "the slope must be positive, but was %s", slope);
        Check.that(haste >= 0, "the cost of haste must not be negative, but was %s", haste);
        Check.that(decay > 0 && decay <= 1, "decay must lie in (0, 1], but was %s", decay);
        Check.that(discount > 0 && discount < 1, "the discount factor must lie in (0, 1), but was %s", discount);
    }

    /** What a tick brings a firm, given its capacity, that of its rivals together, and its order. */
    public double profit(double own, double rivals, double order) {
        double margin = intercept - slope * (own + rivals) - cost;
        return margin * own - price * order - 0.5 * haste * order * order;
    }

    /**
     * Capacity of each firm in the long run when all commit themselves to their orders at the start:
     * (p + psi delta k)(1 - beta (1 - delta)) = beta (a - c - b (N + 1) k).
     */
    public double committed() {
        double kept = 1 - discount * (1 - decay);
        return (discount * (intercept - cost) - kept * price) / (discount * slope * (firms + 1) + kept * haste * decay);
    }
}
