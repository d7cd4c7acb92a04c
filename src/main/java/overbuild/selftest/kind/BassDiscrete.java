package overbuild.selftest.kind;

import java.util.Map;

/** Adoption in steps, each at the rate that holds at its beginning. */
public record BassDiscrete() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var bass = Bass.spreading(inputs);
        double adopted = 0;
        for (int step = 0; step < inputs.whole("t"); step++) adopted += bass.rate(adopted);
        return Map.of("N_t", inputs.number("m") * adopted);
    }
}
