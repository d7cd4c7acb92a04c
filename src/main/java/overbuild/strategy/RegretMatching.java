package overbuild.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Param;

/**
 * Makes a choice the more often, the more it regrets not to have made it.
 *
 * <p>R'_j = phi R_j + u_j - u, p_j = max(0, R_j) / sum_k max(0, R_k), all alike when nothing is regretted; u_j what choice j of last tick
 * is worth in today's game, u that of the choice made.
 *
 * <p>Source: Hart and Mas-Colell 2000.
 */
public record RegretMatching(
        @Param(
                unit = "-",
                meaning = "Memory: weight that regret keeps per tick",
                symbol = "phi",
                min = 0,
                max = 1,
                standard = "1")
        double memory,

        @Param(
                unit = "n",
                meaning = "Orders on the grid where there is no ladder",
                min = 2,
                max = 10000,
                standard = "21")
        int points)
        implements Learner<RegretMatching.Regrets> {
    /**
     * What a firm regrets.
     *
     * @param values R_j, what each choice would have brought beyond those made, money per year
     */
    public record Regrets(List<Double> values) implements Memory {
        public Regrets {
            values = List.copyOf(values);
        }
    }

    public RegretMatching {
        Check.ranges(RegretMatching.class, memory, points);
    }

    @Override
    public Regrets untaught(List<Double> payoffs) {
        return new Regrets(Collections.nCopies(payoffs.size(), 0.0));
    }

    @Override
    public Regrets learn(Regrets before, int choice, List<Double> payoffs) {
        var values = new ArrayList<Double>(payoffs.size());
        for (int k = 0; k < payoffs.size(); k++) {
            values.add(memory * before.values().get(k) + payoffs.get(k) - payoffs.get(choice));
        }
        return new Regrets(values);
    }

    @Override
    public List<Double> chances(Regrets learnt) {
        return Shares.of(
                learnt.values().stream().mapToDouble(r -> Math.max(0, r)).toArray());
    }
}
