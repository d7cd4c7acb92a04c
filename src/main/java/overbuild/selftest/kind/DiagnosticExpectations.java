package overbuild.selftest.kind;

import java.util.Map;
import overbuild.belief.Diagnostic;
import overbuild.belief.Signal;

/** What a firm that overreacts to news expects of growth that returns to nothing, and what is right to expect. */
public record DiagnosticExpectations() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        return Map.of(
                "forecast_diagnostic", forecast(inputs, inputs.number("theta")),
                "forecast_rational", forecast(inputs, 0));
    }

    private static double forecast(Inputs inputs, double overreaction) {
        var news = new Signal(inputs.number("x_t"), inputs.number("x_tm1"));
        return new Diagnostic(overreaction, inputs.number("rho"), 0, inputs.whole("h")).learn(0, news);
    }
}
