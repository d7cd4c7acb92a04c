package overbuild.selftest.kind;

import java.util.Map;
import overbuild.model.Waiting;

/** When to sink money into a project whose value moves at random. */
public record RealOptionTrigger() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var waiting = new Waiting(inputs.number("r"), inputs.number("alpha"), inputs.number("sigma"));
        double cost = inputs.number("I");
        return Map.of(
                "beta1",
                waiting.root(),
                "hurdle_multiple",
                waiting.hurdle(),
                "V_star",
                waiting.hurdle() * cost,
                "flow_trigger",
                waiting.flow() * cost);
    }
}
