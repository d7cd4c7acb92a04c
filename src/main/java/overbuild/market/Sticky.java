package overbuild.market;

import overbuild.model.Check;
import overbuild.model.Maths;
import overbuild.model.Param;

/**
 * Contracts renew gradually: the price moves a share of the way to where another rule would set it.
 *
 * <p>ln P_{t+1} = ln P_t + lambda_P (ln P* - ln P_t), never below marginal cost; sales are what users demand at that price, shared in
 * proportion to density times capacity.
 *
 * <p>Source: partial adjustment, Nerlove 1958; staggered contracts, Calvo 1983. The standard speed is what fitted a reduced
 * model to the fibre race of 1997 to 2005: 0.231 per quarter, contracts of a bit more than a year. One of the AI race took 0.6.
 */
public record Sticky(
        @Param(
                unit = "1/tick",
                meaning = "Share of the gap to the target price closed per tick; as standard that of the fibre race",
                symbol = "lambda_P",
                min = 0,
                max = 1,
                standard = "0.23")
        double speed,

        @Param(meaning = "Market rule that sets the target price", standard = "{type: Cournot}")
        MarketRule toward,

        @Param(
                unit = "money/service",
                meaning = "Price in the first tick; the target price when absent",
                min = 0,
                standard = "null")
        Double opening)
        implements MarketRule {
    public Sticky {
        Check.ranges(Sticky.class, speed, toward, opening);
    }

    @Override
    public Result clear(Offers offers) {
        double target = toward.clear(offers).target();
        double price = Math.max(
                offers.lowestCost(),
                Math.min(moved(offers, target), offers.curve().choke(offers.shifter())));
        return new Result(price, target, offers.serve(price));
    }

    private double moved(Offers offers, double target) {
        if (Double.isNaN(offers.lastPrice())) return opening == null ? target : opening;
        if (offers.lastPrice() <= 0 || offers.lastTarget() <= 0) return offers.lastTarget();
        return offers.lastPrice() * Maths.pow(offers.lastTarget() / offers.lastPrice(), speed);
    }
}
