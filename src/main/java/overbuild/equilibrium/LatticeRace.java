package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;
import overbuild.game.Chain;
import overbuild.market.Cournot;
import overbuild.market.FeltPrice;
import overbuild.market.Offers;
import overbuild.model.Check;
import overbuild.model.DemandCurve;

/**
 * A race of one firm, or of two equal ones, on levels of capacity, for ever: investment succeeds by chance, and a level is lost by chance.
 *
 * <p>Investment x succeeds with probability p = a x/(1 + a x); the level rises with (1 - delta) p, falls with delta (1 - p), at the lowest rises
 * with p and at the highest falls with delta (1 - p). Each tick the firms sell what suits them within their capacity, as in {@link Cournot}.
 *
 * <p>Source: Besanko and Doraszelski 2004; Ericson and Pakes 1995.
 *
 * @param levels capacity levels, ascending
 * @param effectiveness effectiveness of investment per unit of money, a
 * @param loss chance to lose a level per tick, delta
 * @param discount discount factor per tick, beta
 * @param profits profit of a tick by own level and, where there is a rival, by its level
 * @param sales what the firm sells, likewise
 */
public record LatticeRace(
        List<Double> levels,
        double effectiveness,
        double loss,
        double discount,
        List<List<Double>> profits,
        List<List<Double>> sales) {
    public LatticeRace {
        Check.that(levels.size() >= 2, "there must be at least 2 levels, but were %d", levels.size());
        Check.that(effectiveness > 0, "the effectiveness must be positive, but was %s", effectiveness);
        Check.that(loss >= 0 && loss <= 1, "the chance of a loss must lie in [0, 1], but was %s", loss);
        Check.that(discount >= 0 && discount < 1, "the discount factor must lie in [0, 1), but was %s", discount);
        levels = List.copyOf(levels);
        profits = profits.stream().map(List::copyOf).toList();
        sales = sales.stream().map(List::copyOf).toList();
    }

    /**
     * The race for the users of a demand curve, who cost nothing to serve.
     *
     * @param firms 1 or 2
     */
    public static LatticeRace of(
            List<Double> levels,
            double effectiveness,
            double loss,
            double discount,
            DemandCurve curve,
            double shifter,
            int firms) {
        Check.that(firms == 1 || firms == 2, "there must be 1 or 2 firms, but were %d", firms);
        var profits = new ArrayList<List<Double>>();
        var sales = new ArrayList<List<Double>>();
        for (double own : levels) {
            var profit = new ArrayList<Double>();
            var sold = new ArrayList<Double>();
            for (double rival : firms == 1 ? List.of(0.0) : levels) {
                var offers = new Offers(
                        curve,
                        shifter,
                        FeltPrice.IMMEDIATE,
                        new double[] {own, rival},
                        new double[2],
                        new double[] {1, 1},
                        Double.NaN,
                        Double.NaN);
                var result = new Cournot().clear(offers);
                sold.add(result.sales()[0]);
                profit.add(result.price() * result.sales()[0]);
            }
            profits.add(profit);
            sales.add(sold);
        }
        return new LatticeRace(levels, effectiveness, loss, discount, profits, sales);
    }

    /** Number of levels of the rival; 1 when there is none. */
    int rivals() {
        return profits.get(0).size();
    }

    /** Chance that an investment succeeds. */
    double success(double investment) {
        double effect = effectiveness * investment;
        return effect / (1 + effect);
    }

    /** The chances to fall, stay and rise of a firm on a level. */
    double[] moves(int level, double investment) {
        double success = success(investment);
        double fall = level == 0 ? 0 : loss * (1 - success);
        double rise = level == levels.size() - 1 ? 0 : (level == 0 ? 1 : 1 - loss) * success;
        return new double[] {fall, 1 - fall - rise, rise};
    }

    /** The race as a chain of states, own level times the number of levels plus the rival's, when both invest alike. */
    public Chain chain(List<List<Double>> investments) {
        int n = levels.size();
        int m = rivals();
        var chances = new double[n * m][n * m];
        for (int own = 0; own < n; own++) {
            for (int rival = 0; rival < m; rival++) {
                double[] mine = moves(own, investments.get(own).get(rival));
                double[] theirs = m == 1
                        ? new double[] {0, 1, 0}
                        : moves(rival, investments.get(rival).get(own));
                var row = chances[own * m + rival];
                for (int up = -1; up <= 1; up++) {
                    for (int other = -1; other <= 1; other++) {
                        double chance = mine[up + 1] * theirs[other + 1];
                        if (chance > 0) row[(own + up) * m + rival + other] += chance;
                    }
                }
            }
        }
        return new Chain(chances);
    }
}
