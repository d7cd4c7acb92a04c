package overbuild.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import overbuild.model.Check;

/**
 * Which share of an outcome's variance each parameter explains: alone (first order), and with all that it does together with
 * others (total order).
 *
 * <p>S_i = mean f(B) (f(A_B^i) - f(A)) / V; ST_i = mean (f(A) - f(A_B^i))^2 / (2 V); V the variance over A and B;
 * S_ij = mean (f(B_A^i) f(A_B^j) - f(A) f(B)) / V - S_i - S_j. Outcomes are centred first. With several replications products are
 * taken of different ones, so that V and all shares are those of the expected outcome, without the noise of seeds.
 *
 * <p>Source: Saltelli and others 2010 (first order); Jansen 1999 (total); Saltelli 2002 (second); Sobol 1993.
 *
 * @param variance variance that the parameters explain
 * @param first first order by parameter
 * @param total total order by parameter
 * @param second second order of each parameter with those after it; empty when the design has none
 * @param noise how much of the variance of runs is due to seeds; nothing with one replication
 * @param blocks blocks that were used
 * @param missing blocks left out, because a run failed or is missing
 */
public record VarianceShares(
        double variance,
        List<Estimate> first,
        List<Estimate> total,
        List<List<Estimate>> second,
        Optional<NoiseSplit> noise,
        int blocks,
        int missing) {
    public VarianceShares {
        first = List.copyOf(first);
        total = List.copyOf(total);
        second = second.stream().map(List::copyOf).toList();
    }

    /**
     * The shares.
     *
     * @param outcomes outcomes of a Saltelli design in its order; the last ones may not be done
     * @param secondOrder whether the design has points for it
     * @throws IllegalArgumentException when fewer than two blocks are whole, or the outcome does not vary
     */
    public static VarianceShares of(Outcomes outcomes, int parameters, boolean secondOrder, Bootstrap bootstrap) {
        var blocks = new SaltelliBlocks(outcomes, parameters, secondOrder);
        int whole = blocks.starts().length;
        var shares = bootstrap.estimates(whole, blocks::shares);
        double variance = shares.get(0).value();
        Check.that(variance > 0, "the outcome does not vary with the parameters");
        int totals = 1 + parameters;
        int pairs = totals + parameters;
        return new VarianceShares(
                variance,
                shares.subList(1, totals),
                shares.subList(totals, pairs),
                triangle(shares.subList(pairs, shares.size()), parameters),
                noise(outcomes, blocks, bootstrap),
                whole,
                blocks.missing());
    }

    private static Optional<NoiseSplit> noise(Outcomes outcomes, SaltelliBlocks blocks, Bootstrap bootstrap) {
        if (outcomes.replications() == 1) return Optional.empty();
        return Optional.of(NoiseSplit.of(outcomes, blocks.starts(), 2, blocks.missing(), bootstrap));
    }

    private static List<List<Estimate>> triangle(List<Estimate> pairs, int parameters) {
        var rows = new ArrayList<List<Estimate>>();
        int place = 0;
        for (int i = 0; i < parameters && !pairs.isEmpty(); i++) {
            int rest = parameters - 1 - i;
            rows.add(pairs.subList(place, place + rest));
            place += rest;
        }
        return rows;
    }

    /** What a reader should know before trusting the shares of parameters with these names. */
    public List<String> notes(List<String> names) {
        return Doubts.of(this, names);
    }
}
