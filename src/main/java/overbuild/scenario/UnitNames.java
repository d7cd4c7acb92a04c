package overbuild.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import overbuild.scenario.Node.Fields;

/** The units that a scenario may write: those of the parameters, and its own names for money, structures and services. */
record UnitNames(Map<String, String> names) {
    private static final Map<String, Set<String>> PERCENT =
            Map.of("-", Set.of("%"), "1/year", Set.of("%", "%/year"), "1/tick", Set.of("%", "%/tick"));

    static UnitNames of(Fields scenario) {
        Map<String, String> names = new LinkedHashMap<>();
        var given = scenario.entries().get("units") instanceof Fields fields ? fields : Fields.empty(Origin.DEFAULT);
        for (var component : Component.of(Units.class)) {
            var own = Quantity.text(given, component.name());
            names.put(component.name(), own == null ? component.param().standard() : own);
        }
        return new UnitNames(names);
    }

    static UnitNames of(Units units) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("money", units.money());
        names.put("structure", units.structure());
        names.put("service", units.service());
        return new UnitNames(names);
    }

    /** The ways to write a percentage of a unit, if there are any. */
    static Set<String> percent(String unit) {
        return PERCENT.getOrDefault(unit, Set.of());
    }

    /** What a number in a unit is multiplied by to have the expected one; empty when it cannot be. */
    OptionalDouble factor(String expected, String given) {
        if (percent(expected).contains(given)) return OptionalDouble.of(0.01);
        return spellings(expected).contains(bare(given)) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    /** The expected unit in words for messages. */
    String words(String expected) {
        var own = own(expected);
        var words = "'" + expected + "'" + (own.equals(expected) ? "" : " or '" + own + "'");
        return !percent(expected).isEmpty() ? words + " or '%'" : words;
    }

    /** The expected unit with the scenario's own names in it. */
    String own(String expected) {
        var own = expected;
        for (var name : names.entrySet()) own = spelled(own, name);
        return own;
    }

    private Set<String> spellings(String expected) {
        Set<String> all = new LinkedHashSet<>();
        all.add(expected);
        for (var name : names.entrySet()) {
            for (var known : Set.copyOf(all)) all.add(spelled(known, name));
        }
        return Set.copyOf(all.stream().map(UnitNames::bare).toList());
    }

    private static String spelled(String unit, Map.Entry<String, String> name) {
        return Pattern.compile("\\b" + name.getKey() + "(?![A-Za-z])")
                .matcher(unit)
                .replaceAll(Matcher.quoteReplacement(name.getValue()));
    }

    private static String bare(String unit) {
        return unit.replace(" ", "");
    }
}
