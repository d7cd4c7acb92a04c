package overbuild.selftest.kind;

import java.util.Map;
import overbuild.scenario.Fear;

/**
 * Equal firms that mind what their rivals earn.
 *
 * <p>A record weighs the rivals' mean profit only: profit_i - phi m. The model's linear fear weighs the gap to it: profit_i - f (m -
 * profit_i) = (1 + f) (profit_i - f / (1 + f) m). The two order all choices alike when phi = f / (1 + f), that is f = phi / (1 -
 * phi); phi = 1, where only the difference counts, is the limit of a large f.
 */
public record RelativePayoffEquilibrium() implements Kind {
    private static final double ALMOST_ALL = 1e12;

    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double phi = inputs.number("phi");
        double fear = phi < 1 ? Math.min(ALMOST_ALL, phi / (1 - phi)) : ALMOST_ALL;
        var race =
                Race.linear(inputs.number("a"), inputs.number("b")).fearing(new Fear(Fear.Standing.profit, 0, 0, fear));
        var rest = new EqualRace(race, inputs.whole("N"), inputs.number("c")).rest();
        return Map.of("q_each", rest.quantity(0), "P", rest.price(), "profit_each", rest.marketProfit(0));
    }
}
