package overbuild.finance;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;

/**
 * Debt is worth what it promises less a put on the firm's assets; lenders ask for the yield that this gives.
 *
 * <p>d_1 = (ln(V/D) + (r + sigma^2/2) T) / (sigma sqrt T), d_2 = d_1 - sigma sqrt T, equity = V N(d_1) - D e^(-rT) N(d_2),
 * s = -ln((V - equity) / (D e^(-rT))) / T, own spread = e^(r+s) - e^r, at most `most`.
 *
 * <p>Source: Merton 1974.
 */
public record Merton(
        @Param(
                unit = "1/sqrt(year)",
                meaning = "Volatility of the firm's assets",
                symbol = "sigma",
                min = 0.01,
                max = 3,
                standard = "0.3")
        double volatility,

        @Param(unit = "year", meaning = "Time until debt is due", symbol = "T", min = 0.1, max = 50, standard = "5")
        double maturity,

        @Param(unit = "1/year", meaning = "Most that lenders ask", min = 0, max = 10, standard = "1")
        double most)
        implements CreditPrice {
    public Merton {
        Check.ranges(Merton.class, volatility, maturity, most);
    }

    @Override
    public double spread(Borrower borrower) {
        if (borrower.debt() <= 0) return 0;
        if (borrower.assets() <= 0) return most;
        double rate = Maths.log(1 + borrower.riskFree());
        double spread = Option.of(borrower.assets(), borrower.debt(), volatility, rate, maturity)
                .spread();
        double asked = Maths.exp(rate + spread) - Maths.exp(rate);
        return asked >= 0 && asked < most ? asked : spread > 0 || Double.isNaN(spread) ? most : 0;
    }

    /**
     * Equity as a call on the assets.
     *
     * @param equity its value
     * @param probability risk-neutral probability of default
     * @param distance distance to default, d_2
     * @param spread yield of the debt above the risk-free rate, continuous, per year
     */
    public record Option(double equity, double probability, double distance, double spread) {
        /** Values a firm's equity and debt. */
        public static Option of(double assets, double debt, double volatility, double rate, double years) {
            double spreadOut = volatility * Math.sqrt(years);
            double near = (Maths.log(assets / debt) + (rate + volatility * volatility / 2) * years) / spreadOut;
            double distance = near - spreadOut;
            double promised = debt * Maths.exp(-rate * years);
            double equity = assets * Maths.normal(near) - promised * Maths.normal(distance);
            double spread = -Maths.log((assets - equity) / promised) / years;
            return new Option(equity, Maths.normal(-distance), distance, spread);
        }
    }
}
