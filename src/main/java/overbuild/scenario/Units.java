package overbuild.scenario;

import overbuild.model.Param;

/** Names of the scenario's units, for people. */
public record Units(
        @Param(unit = "text", meaning = "Currency and scale of all money", standard = "USD bn")
        String money,

        @Param(unit = "text", meaning = "What a structure is", standard = "structure")
        String structure,

        @Param(unit = "text", meaning = "What a service unit is", standard = "service unit")
        String service) {}
