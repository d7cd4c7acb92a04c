package overbuild.selftest.kind;

import java.util.Map;
import overbuild.experiment.PayoffAccuracy;

/** Runs that tell payoffs exactly enough. */
public record SampleSize() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        var accuracy = new PayoffAccuracy(inputs.whole("M_payoffs"), inputs.number("R"), inputs.number("delta"));
        double runs = accuracy.runs(inputs.number("eps"));
        int played = inputs.whole("m");
        return Map.of(
                "m_hoeffding",
                runs,
                "m_hoeffding_int",
                (int) Math.ceil(runs),
                "radius_hoeffding",
                accuracy.hoeffding(played),
                "radius_bernstein",
                accuracy.bernstein(played, inputs.number("Vhat")));
    }
}
