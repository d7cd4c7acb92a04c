package overbuild.scenario.pet;

import java.util.List;
import java.util.Map;
import overbuild.model.Param;

/** A member with every kind of parameter that a plug-in of the future may have. */
public record Parrot(
        @Param(unit = "text", meaning = "What it says") String sound,
        @Param(meaning = "Its friends") List<Pet> friends,

        @Param(unit = "n", meaning = "Its toys by name", standard = "{}")
        Map<String, Integer> toys,

        @Param(meaning = "Its best friend", standard = "sleep")
        Pet best,

        @Param(unit = "1/year", meaning = "Its growth", standard = "null")
        Double growth)
        implements Pet {}
