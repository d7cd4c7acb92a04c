package overbuild.selftest.kind;

import java.util.Map;

/** Default of a firm whose debt is due at one date. */
public record Merton() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var option = overbuild.finance.Merton.Option.of(
                inputs.number("V"), inputs.number("D"), inputs.number("sigma"), inputs.number("r"), inputs.number("T"));
        return Map.of(
                "equity", option.equity(),
                "PD_risk_neutral", option.probability(),
                "distance_to_default", option.distance(),
                "spread", option.spread());
    }
}
