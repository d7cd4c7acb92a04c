package overbuild.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Param;

/**
 * Does more often what paid, and knows nothing of what else would have paid.
 *
 * <p>q'_j = (1 - f) q_j + w_j max(0, u - u_0), w = 1 - e for the choice made and e/(n - 1) for the others, p_j = q_j / sum_k q_k; u what
 * the choice of last tick is worth in today's game, u_0 a payoff that reinforces nothing. At first q_j = s times the mean of
 * max(0, u_k - u_0).
 *
 * <p>Source: Roth and Erev 1995; Erev and Roth 1998.
 */
public record RothErev(
        @Param(
                unit = "1/tick",
                meaning = "Forgetting: share of propensities lost per tick",
                symbol = "f",
                min = 0,
                max = 1,
                standard = "0.05")
        double forgetting,

        @Param(
                unit = "-",
                meaning = "Experimentation: share of the reinforcement that goes to other choices",
                symbol = "e",
                min = 0,
                max = 1,
                standard = "0.1")
        double experiment,

        @Param(
                unit = "-",
                meaning = "Strength of first propensities over the mean payoff at first sight",
                symbol = "s",
                min = 0,
                max = 1000,
                standard = "1")
        double strength,

        @Param(
                unit = "money/year",
                meaning = "Payoff that reinforces nothing; the lowest of any choice so far when absent",
                symbol = "u_0",
                standard = "null")
        Double reference,

        @Param(
                unit = "n",
                meaning = "Orders on the grid where there is no ladder",
                min = 2,
                max = 10000,
                standard = "21")
        int points)
        implements Learner<RothErev.Propensities> {
    /**
     * How ready a firm is to make each choice.
     *
     * @param values q_j of each choice, money per year
     * @param lowest lowest payoff of any choice so far, money per year
     */
    public record Propensities(List<Double> values, double lowest) implements Memory {
        public Propensities {
            values = List.copyOf(values);
        }
    }

    public RothErev {
        Check.ranges(RothErev.class, forgetting, experiment, strength, reference, points);
    }

    @Override
    public Propensities untaught(List<Double> payoffs) {
        double lowest = Collections.min(payoffs);
        double sum = 0;
        for (double payoff : payoffs) sum += reinforcement(payoff, lowest);
        return new Propensities(Collections.nCopies(payoffs.size(), strength * sum / payoffs.size()), lowest);
    }

    @Override
    public Propensities learn(Propensities before, int choice, List<Double> payoffs) {
        double lowest = Math.min(before.lowest(), Collections.min(payoffs));
        double reinforced = reinforcement(payoffs.get(choice), lowest);
        int others = payoffs.size() - 1;
        var values = new ArrayList<Double>(payoffs.size());
        for (int k = 0; k <= others; k++) {
            double weight = k == choice ? 1 - experiment : experiment / others;
            values.add((1 - forgetting) * before.values().get(k) + weight * reinforced);
        }
        return new Propensities(values, lowest);
    }

    private double reinforcement(double payoff, double lowest) {
        return Math.max(0, payoff - (reference == null ? lowest : reference));
    }

    @Override
    public List<Double> chances(Propensities learnt) {
        return Shares.of(learnt.values().stream().mapToDouble(q -> q).toArray());
    }
}
