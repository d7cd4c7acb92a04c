package overbuild.scenario;

import java.util.Map;
import overbuild.model.Param;

/** Names of the scenario's units, for people. */
public record Units(
        @Param(unit = "text", meaning = "Currency and scale of all money", standard = "USD bn")
        String money,

        @Param(unit = "text", meaning = "What a structure is", standard = "structure")
        String structure,

        @Param(unit = "text", meaning = "What a service unit is", standard = "service unit")
        String service) {
    /** All three, for messages. */
    public String names() {
        return String.join(", ", money, structure, service);
    }

    /** A unit with these names in it: {@code money/structure} as {@code USD bn/million fibre-miles}. */
    public String own(String unit) {
        return new UnitNames(Map.of("money", money, "structure", structure, "service", service)).own(unit);
    }
}
