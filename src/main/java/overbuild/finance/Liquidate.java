package overbuild.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Check;
import overbuild.model.Param;

/**
 * Estates are sold piece by piece to the firms with most money, for what they are worth to them or, if that is less, for what money there
 * is; each gets a part in proportion to its money. What the money does not reach at the price of scrap leaves the market.
 *
 * <p>Price of estate k = max(scrap x book_k, min(V_k, sum F V_k / sum V)); part sold = min(1, sum F V_k / sum V / price), F at most sum V.
 *
 * <p>Source: fire sales, Shleifer and Vishny 1992; cash-in-the-market pricing, Allen and Gale 1994; evidence, Pulvino 1998.
 */
public record Liquidate(
        @Param(meaning = "How buyers bid", standard = "{multiple: 0, worth: 0.5, scrap: 0.1, cost: 0, funds: 0.5}")
        Bids bids,

        @Param(unit = "n", meaning = "Most firms that bid, those with most money", min = 1, max = 1000, standard = "5")
        int buyers)
        implements Sale {
    public Liquidate {
        Check.ranges(Liquidate.class, bids, buyers);
    }

    @Override
    public List<Award> award(List<Estate> estates, List<Double> funds) {
        double all = 0;
        for (var estate : estates) all += bids.value(estate);
        var money = money(funds, all);
        double sum = 0;
        for (double each : money) sum += each;
        var awards = new ArrayList<Award>();
        for (var estate : estates) awards.add(sum > 0 ? award(estate, all, money, sum) : Award.none(funds.size()));
        return awards;
    }

    /** What each firm bids with: as much as all estates are worth, and nothing where others have more. */
    private double[] money(List<Double> funds, double all) {
        var money = new double[funds.size()];
        IntStream.range(0, money.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -funds.get(k)))
                .limit(buyers)
                .forEach(k -> money[k] = Math.min(funds.get(k), all));
        return money;
    }

    private Award award(Estate estate, double all, double[] money, double sum) {
        double value = bids.value(estate);
        double budget = sum * value / all;
        double price = Math.max(bids.lowest(estate), Math.min(value, budget));
        if (price == 0) return Award.none(money.length);
        double part = Math.min(1, budget / price);
        var shares = new ArrayList<Double>();
        for (double each : money) shares.add(part * each / sum);
        return new Award(price / estate.book(), shares, false);
    }
}
