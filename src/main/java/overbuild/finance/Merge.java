package overbuild.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Param;

/**
 * One firm takes over the estate as a whole: capacity, contracts as a seller, and debts as far as the price would pay them. The dearest
 * estate goes first, to the firm with most funds; when nobody can pay the price of scrap, it leaves the market.
 *
 * <p>Price = max(scrap x book, min(V, F_i)), i = argmax F.
 *
 * <p>Source: mergers with failing firms, Shleifer and Vishny 1992; assumption of debts in a sale of the business, 11 U.S.C. 363.
 */
public record Merge(
        @Param(meaning = "How the buyer bids", standard = "{multiple: 0, worth: 0.5, scrap: 0.1, cost: 0, funds: 0.5}")
        Bids bids)
        implements Sale {
    @Override
    public List<Award> award(List<Estate> estates, List<Double> funds) {
        var left = new ArrayList<>(funds);
        var awards = new ArrayList<>(Collections.nCopies(estates.size(), Award.none(funds.size())));
        var dearest = Comparator.comparingDouble((Integer k) -> -bids.value(estates.get(k)));
        IntStream.range(0, estates.size())
                .boxed()
                .sorted(dearest)
                .forEach(k -> awards.set(k, sell(estates.get(k), left)));
        return awards;
    }

    private Award sell(Estate estate, List<Double> left) {
        int buyer = richest(left);
        double most = buyer < 0 ? 0 : left.get(buyer);
        double price = Math.max(bids.lowest(estate), Math.min(bids.value(estate), most));
        if (price == 0 || price > most) return Award.none(left.size());
        left.set(buyer, most - price);
        var shares = new ArrayList<>(Collections.nCopies(left.size(), 0.0));
        shares.set(buyer, 1.0);
        return new Award(price / estate.book(), shares, true);
    }

    private static int richest(List<Double> funds) {
        int richest = -1;
        for (int k = 0; k < funds.size(); k++) if (richest < 0 || funds.get(k) > funds.get(richest)) richest = k;
        return richest;
    }
}
