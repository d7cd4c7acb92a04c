package overbuild.selftest.kind;

import java.util.Map;

/** Prices when supply takes a tick and follows the price that was expected. */
public record Cobweb() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var firms = PriceTakers.of(inputs);
        double price = inputs.number("P0");
        double expected = price;
        for (int tick = 1; tick <= inputs.whole("t"); tick++) {
            double before = price;
            price = firms.price(expected);
            expected = firms.learn(expected, price, before);
        }
        return Map.of("P_t", price, "P_star", firms.stationary());
    }
}
