package overbuild.market;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;

/**
 * The price gropes its way: it rises with excess demand and falls with idle capacity, both counted against all capacity.
 *
 * <p>ln P_{t+1} = ln P_t + lambda_P (Q^D(P_t) - sum E) / sum E, between marginal cost and the choke price; sales are what users
 * demand at that price, shared in proportion to density times capacity.
 *
 * <p>Source: Walras 1874; Samuelson 1941.
 */
public record Tatonnement(
        @Param(
                unit = "1/tick",
                meaning = "Rise of the price, in logs, per share of capacity by which demand exceeds it",
                symbol = "lambda_P",
                min = 0,
                max = 10,
                standard = "0.5")
        double speed,

        @Param(
                unit = "money/service",
                meaning = "Price in the first tick; the market-clearing price when absent",
                min = 0,
                standard = "null")
        Double opening)
        implements MarketRule {
    public Tatonnement {
        Check.ranges(Tatonnement.class, speed, opening);
    }

    @Override
    public Result clear(Offers offers) {
        double price = within(offers, called(offers));
        return new Result(price, within(offers, next(offers, price)), offers.serve(price));
    }

    /** The price that excess demand of the tick before has led to; a price of nothing, which no factor lifts, starts anew. */
    private double called(Offers offers) {
        if (offers.lastTarget() > 0) return offers.lastTarget();
        boolean first = Double.isNaN(offers.lastTarget());
        return first && opening != null
                ? opening
                : new Competitive().clear(offers).price();
    }

    private double next(Offers offers, double price) {
        double capacity = offers.total();
        double demanded = offers.demandAt(price);
        if (capacity == 0) return demanded > 0 ? offers.curve().choke(offers.shifter()) : price;
        return price * Maths.exp(speed * (demanded - capacity) / capacity);
    }

    private static double within(Offers offers, double price) {
        return Math.max(offers.lowestCost(), Math.min(price, offers.curve().choke(offers.shifter())));
    }
}
