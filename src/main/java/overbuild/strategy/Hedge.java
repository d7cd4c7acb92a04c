package overbuild.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Param;

/**
 * Spreads its bets over all choices and shifts them to those that would have paid.
 *
 * <p>w'_j = w_j exp(eta u_j / range), p_j = w_j / sum_k w_k; u_j what choice j of last tick is worth in today's game. Regret is least where
 * eta = sqrt(8 ln n / T).
 *
 * <p>Source: Littlestone and Warmuth 1994; Freund and Schapire 1997.
 */
public record Hedge(
        @Param(
                unit = "-",
                meaning = "Step: how fast bets shift to what pays",
                symbol = "eta",
                min = 0,
                max = 1000,
                standard = "0.5")
        double eta,

        @Param(
                unit = "money/year",
                meaning = "Range of payoffs; that of last tick's choices when absent",
                min = 1e-12,
                standard = "null")
        Double range,

        @Param(
                unit = "n",
                meaning = "Orders on the grid where there is no ladder",
                min = 2,
                max = 10000,
                standard = "21")
        int points)
        implements Learner<Hedge.Bets> {
    /**
     * How a firm spreads its bets.
     *
     * @param gains sum of u_j / range of each choice, of which the weight is the exponential
     */
    public record Bets(List<Double> gains) implements Memory {
        public Bets {
            gains = List.copyOf(gains);
        }
    }

    public Hedge {
        Check.ranges(Hedge.class, eta, range, points);
    }

    @Override
    public Bets untaught(List<Double> payoffs) {
        return new Bets(Collections.nCopies(payoffs.size(), 0.0));
    }

    @Override
    public Bets learn(Bets before, int choice, List<Double> payoffs) {
        double highest = Collections.max(payoffs);
        double scale = range == null ? highest - Collections.min(payoffs) : range;
        var gains = new ArrayList<Double>(payoffs.size());
        for (int k = 0; k < payoffs.size(); k++) {
            double gain = scale > 0 ? (payoffs.get(k) - highest) / scale : 0;
            gains.add(before.gains().get(k) + gain);
        }
        return new Bets(gains);
    }

    @Override
    public List<Double> chances(Bets learnt) {
        return Logit.chances(learnt.gains(), eta);
    }
}
