package overbuild.selftest.kind;

import java.util.Map;

/** How patient equal firms must be to keep to the joint profit. */
public record CriticalDiscount() implements Kind {
    @Override
    public Map<String, Object> outputs(Inputs inputs) {
        int firms = inputs.whole("N");
        return Map.of(
                "delta_cournot",
                overbuild.game.CriticalDiscount.cournot(firms).factor(),
                "delta_bertrand",
                overbuild.game.CriticalDiscount.bertrand(firms).factor());
    }
}
