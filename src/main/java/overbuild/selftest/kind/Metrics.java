package overbuild.selftest.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import overbuild.finance.Estate;
import overbuild.finance.Reorganise;
import overbuild.market.MarketRule;
import overbuild.market.Result;
import overbuild.metric.MarketMetric;
import overbuild.metric.Series;
import overbuild.model.MarketState;

/** The program's measures of a market in which firms sell given quantities, of a path of prices, and of a write-down. */
public record Metrics() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var state = state(inputs.list("K_per_firm"), inputs.numbers("q_per_firm"));
        double concentration = MarketMetric.HHI.of(state);
        double[] prices = inputs.numbers("price_per_tick");
        int peak = Series.argMax(prices);
        double trough = Series.min(Arrays.copyOfRange(prices, peak, prices.length));
        return Map.of(
                "utilisation",
                MarketMetric.UTILISATION.of(state),
                "dark_share",
                MarketMetric.DARK_SHARE.of(state),
                "HHI",
                concentration,
                "N_effective",
                1e4 / concentration,
                "price_collapse",
                1 - trough / prices[peak],
                "write_down_share",
                writtenDown(inputs.number("book_value"), inputs.number("recoverable_value")));
    }

    /** The first tick of a market that lets firms sell given quantities. */
    private static MarketState state(List<Double> capacities, double... sales) {
        double total = Arrays.stream(sales).sum();
        MarketRule given = offers -> new Result(1, 1, sales.clone());
        var racers = IntStream.range(0, sales.length)
                .mapToObj(k -> Racer.idle(capacities.get(k), 0))
                .toList();
        return Race.isoelastic(2 * total, 1, 1e9)
                .clearing(given)
                .among(racers)
                .play(1)
                .at(0);
    }

    private static double writtenDown(double book, double recoverable) {
        var creditors = new Reorganise(0, recoverable / book);
        return 1 - creditors.settle(new Estate(book, 0, 0, 0, 0)).carriedShare();
    }
}
