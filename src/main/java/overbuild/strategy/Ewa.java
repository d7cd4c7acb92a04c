package overbuild.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Memory;
import overbuild.model.Param;

/**
 * Is attracted by choices that paid, and less so by those that would have paid.
 *
 * <p>N' = rho N + 1; A'_j = (phi N A_j + [delta + (1 - delta) 1(j chosen)] u_j) / N'; p_j = exp(beta A_j) / sum_k exp(beta A_k); u_j what
 * choice j of last tick is worth in today's game.
 *
 * <p>Source: experience-weighted attraction, Camerer and Ho 1999.
 */
public record Ewa(
        @Param(
                unit = "-",
                meaning = "Weight that attractions keep per tick",
                symbol = "phi",
                min = 0,
                max = 1,
                standard = "0.9")
        double phi,

        @Param(
                unit = "-",
                meaning = "Weight of what other choices would have paid: 0 is reinforcement, 1 belief",
                symbol = "delta",
                min = 0,
                max = 1,
                standard = "0.5")
        double delta,

        @Param(
                unit = "-",
                meaning = "Weight that experience keeps per tick: phi averages payoffs, 0 adds them up",
                symbol = "rho",
                min = 0,
                max = 1,
                standard = "0.9")
        double rho,

        @Param(
                unit = "year/money",
                meaning = "Precision of the choice, as of LogitQuantalResponse",
                symbol = "beta",
                min = 0)
        double precision,

        @Param(
                unit = "n",
                meaning = "Experience at the start: ticks without payoff that first attractions of zero stand for",
                symbol = "N_0",
                min = 0,
                max = 1000,
                standard = "1")
        double experience,

        @Param(
                unit = "n",
                meaning = "Orders on the grid where there is no ladder",
                min = 2,
                max = 10000,
                standard = "21")
        int points)
        implements Learner<Ewa.Attractions> {
    /**
     * How attractive choices are.
     *
     * @param experience N
     * @param values A_j of each choice, money per year
     */
    public record Attractions(double experience, List<Double> values) implements Memory {
        public Attractions {
            values = List.copyOf(values);
        }
    }

    public Ewa {
        Check.ranges(Ewa.class, phi, delta, rho, precision, experience, points);
    }

    @Override
    public Attractions untaught(List<Double> payoffs) {
        return new Attractions(experience, Collections.nCopies(payoffs.size(), 0.0));
    }

    @Override
    public Attractions learn(Attractions before, int choice, List<Double> payoffs) {
        double more = rho * before.experience() + 1;
        var values = new ArrayList<Double>(payoffs.size());
        for (int k = 0; k < payoffs.size(); k++) {
            double weight = k == choice ? 1 : delta;
            double kept = phi * before.experience() * before.values().get(k);
            values.add((kept + weight * payoffs.get(k)) / more);
        }
        return new Attractions(more, values);
    }

    @Override
    public List<Double> chances(Attractions learnt) {
        return Logit.chances(learnt.values(), precision);
    }
}
