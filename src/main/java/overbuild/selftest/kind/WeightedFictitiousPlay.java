package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.strategy.Frequencies;

/** What is expected of another player when older observations count less. */
public record WeightedFictitiousPlay() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var counts = new Frequencies(List.of(inputs.number("w0_first"), inputs.number("w0_second")));
        double phi = inputs.number("phi");
        for (double action : inputs.numbers("opp_actions")) {
            counts = counts.and(phi, FictitiousPlay.sight((int) action));
        }
        var payoffs = inputs.table("payoff");
        return Map.of(
                "belief_first", counts.belief(0),
                "expected_payoff_first", counts.expected(payoffs.get(0)),
                "expected_payoff_second", counts.expected(payoffs.get(1)));
    }
}
