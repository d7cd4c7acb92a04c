package overbuild.market;

import java.util.stream.IntStream;

/**
 * All capacity is offered at marginal cost; the price clears the market.
 *
 * <p>P = max(mc, inverse demand at the sum of E); with unequal costs the merit order decides who serves.
 *
 * <p>Source: peak-load pricing, Boiteux 1949; merit order, Green and Newbery 1992.
 */
public record Competitive() implements MarketRule {
    @Override
    public Result clear(Offers offers) {
        return offers.equalCosts() ? level(offers) : meritOrder(offers);
    }

    private static Result level(Offers offers) {
        double total = offers.total();
        double cost = offers.lowestCost();
        double full = offers.curve().price(offers.shifter(), total);
        if (full > cost && offers.felt().immediate()) return new Result(full, full, offers.share(total));
        double price = Math.max(cost, full);
        return new Result(price, price, offers.serve(price));
    }

    private static Result meritOrder(Offers offers) {
        var order = IntStream.range(0, offers.cost().length)
                .filter(k -> offers.capacity()[k] > 0)
                .boxed()
                .sorted((i, j) -> Double.compare(offers.cost()[i], offers.cost()[j]))
                .mapToInt(k -> k)
                .toArray();
        double price = marginalPrice(offers, order);
        return new Result(price, price, dispatch(offers, order, price));
    }

    /** Walks up the supply curve until demand is met: at the cost of a block, or between two costs at full use of the cheaper. */
    private static double marginalPrice(Offers offers, int[] order) {
        double below = 0;
        double willing = offers.curve().price(offers.shifter(), 0);
        for (int k = 0; k < order.length; ) {
            double cost = offers.cost()[order[k]];
            if (k > 0 && willing <= cost) return willing;
            while (k < order.length && offers.cost()[order[k]] == cost) below += offers.capacity()[order[k++]];
            willing = offers.curve().price(offers.shifter(), below);
            if (willing <= cost) return cost;
        }
        return willing;
    }

    private static double[] dispatch(Offers offers, int[] order, double price) {
        var sales = new double[offers.cost().length];
        double left = offers.demandAt(price);
        for (int k = 0; k < order.length && left > 0; ) {
            int end = k;
            while (end < order.length && offers.cost()[order[end]] == offers.cost()[order[k]]) end++;
            if (offers.cost()[order[k]] > price) return sales;
            left -= block(offers, order, k, end, left, sales);
            k = end;
        }
        return sales;
    }

    private static double block(Offers offers, int[] order, int from, int to, double left, double[] sales) {
        var capacity = new double[sales.length];
        double sum = 0;
        for (int k = from; k < to; k++) {
            capacity[order[k]] = offers.capacity()[order[k]];
            sum += capacity[order[k]];
        }
        double served = Math.min(left, sum);
        var part = Sharing.proportional(served, capacity, offers.density());
        for (int k = from; k < to; k++) sales[order[k]] = part[order[k]];
        return served;
    }
}
