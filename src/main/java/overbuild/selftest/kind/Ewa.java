package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.strategy.Ewa.Attractions;

/** A player who is attracted by what paid and by what would have paid. */
public record Ewa() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var rule = new overbuild.strategy.Ewa(
                inputs.number("phi"),
                inputs.number("delta"),
                inputs.number("rho"),
                inputs.number("lam"),
                inputs.number("N0"),
                2);
        var first = List.of(inputs.number("A0_first"), inputs.number("A0_second"));
        var learnt = Experience.of(inputs).teach(new Attractions(inputs.number("N0"), first), rule::learn);
        return Map.of(
                "N_end", learnt.experience(),
                "A_first", learnt.values().get(0),
                "A_second", learnt.values().get(1),
                "p_first", rule.chances(learnt).get(0));
    }
}
