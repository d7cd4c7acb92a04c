package overbuild.market;

import overbuild.model.Maths;

/**
 * The price that users feel: they react with a lag and pay for access too.
 *
 * <p>ln p'_t = (1 - lambda_D) ln p'_{t-1} + lambda_D ln(omega P + (1 - omega) P_access).
 *
 * @param speed share of the gap closed per tick, lambda_D
 * @param weight weight of the market price in what users pay, omega
 * @param access price of access
 * @param last price felt last tick; NaN in tick 0, when users are adjusted
 */
public record FeltPrice(double speed, double weight, double access, double last) {
    /** Users who react at once to the market price alone. */
    public static final FeltPrice IMMEDIATE = new FeltPrice(1, 1, 0, Double.NaN);

    /** Whether users feel the market price of the tick and nothing else. */
    public boolean immediate() {
        return weight == 1 && (speed == 1 || Double.isNaN(last));
    }

    /** The felt price at a market price. */
    public double at(double price) {
        if (immediate()) return price;
        double paid = weight * price + (1 - weight) * access;
        if (speed == 1 || Double.isNaN(last)) return paid;
        return last * Maths.pow(paid / last, speed);
    }
}
