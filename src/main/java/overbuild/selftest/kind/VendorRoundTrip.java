package overbuild.selftest.kind;

import java.util.Map;
import overbuild.finance.VendorEquity;
import overbuild.model.Flow;
import overbuild.model.Flows;

/** A vendor that buys shares of the firm that buys from it. */
public record VendorRoundTrip() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        double invested = inputs.number("E");
        double order = inputs.number("X");
        var sold = Flows.NONE.with(Flow.EQUIPMENT_CAPEX, order).with(Flow.WAGES, -inputs.number("cost"));
        return Map.of(
                "circular_share", VendorEquity.circularShare(invested, order),
                "vendor_net_cash", sold.with(Flow.ISSUED, -invested).cash(),
                "reported_margin", sold.enrichment());
    }
}
