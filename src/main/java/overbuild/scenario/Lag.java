package overbuild.scenario;

import java.util.ArrayList;
import java.util.List;
import overbuild.market.FeltPrice;
import overbuild.model.Check;
import overbuild.model.Param;

/** How slowly users react to the price, and what else they pay. */
public record Lag(
        @Param(
                unit = "1/tick",
                meaning = "Speed at which the felt price follows the paid one",
                symbol = "lambda_D",
                min = 1e-6,
                max = 1,
                standard = "1")
        double speed,

        @Param(
                unit = "-",
                meaning = "Weight of the market price in what users pay",
                symbol = "omega",
                min = 0,
                max = 1,
                standard = "1")
        double weight,

        @Param(unit = "money/service", meaning = "Price of access", symbol = "P^access", min = 0, standard = "0")
        double access) {
    public Lag {
        Check.ranges(Lag.class, speed, weight, access);
        Check.that(weight == 1 || access > 0, "access must be above 0 where weight is below 1, but was %s", access);
    }

    /** How users who felt a price feel the next one; NaN for the first. */
    public FeltPrice after(double last) {
        return speed == 1 && weight == 1 ? FeltPrice.IMMEDIATE : new FeltPrice(speed, weight, access, last);
    }

    /** The prices that users feel when these are the market's, tick by tick. */
    public List<Double> felt(List<Double> prices) {
        List<Double> felt = new ArrayList<>(prices.size());
        double last = Double.NaN;
        for (double price : prices) {
            last = after(last).at(price);
            felt.add(last);
        }
        return felt;
    }
}
