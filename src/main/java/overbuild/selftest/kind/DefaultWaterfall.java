package overbuild.selftest.kind;

import java.util.List;
import java.util.Map;
import overbuild.finance.Divided;

/** What secured and unsecured creditors get from an estate. */
public record DefaultWaterfall() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double value = (1 - inputs.number("cost_share")) * inputs.number("liquidation_value");
        double secured = inputs.number("secured");
        double unsecured = inputs.number("unsecured");
        var divided = Divided.of(value, List.of(new Divided.Claim(secured, 1), new Divided.Claim(unsecured, 2)));
        double claims = secured + unsecured;
        return Map.of(
                "distributable",
                value,
                "recovery_secured",
                share(divided.paid().get(0), secured),
                "recovery_unsecured",
                share(divided.paid().get(1), unsecured),
                "lender_loss",
                claims - divided.total(),
                "recovery_all",
                share(divided.total(), claims));
    }

    private static double share(double paid, double claim) {
        return claim == 0 ? 1 : paid / claim;
    }
}
