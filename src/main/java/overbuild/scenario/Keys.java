package overbuild.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import overbuild.scenario.Node.Fields;

/** Holds the keys of a map against the components of a record. */
final class Keys {
    private final Findings findings;

    Keys(Findings findings) {
        this.findings = findings;
    }

    /** Reports the keys that no component has, and returns the components that they were meant for. */
    Set<String> unknown(Slot slot, List<Component> components, Fields fields) {
        var names = components.stream().map(Component::name).toList();
        var all = Stream.concat(names.stream(), extras(slot, components)).toList();
        var free = all.stream().filter(name -> !fields.has(name)).toList();
        Set<String> meant = new HashSet<>();
        fields.entries().forEach((key, node) -> {
            if (names.contains(key)) return;
            var near = beforeColon(key, all).or(() -> Nearest.to(key, free)).or(() -> Nearest.to(key, all));
            near.ifPresent(meant::add);
            findings.report(node, slot.under(key), "is unknown. " + hint(key, near, names));
        });
        return meant;
    }

    private static Stream<String> extras(Slot slot, List<Component> components) {
        if (slot.raw() == Scenario.class) return Stream.of(Bases.KEY, Merge.EVERY_FIRM);
        if (slot.shape() == Shape.FAMILY) return Stream.of("type");
        return components.stream().filter(Component::isWindow).map(component -> Component.BOTH_ENDS);
    }

    private static String hint(String key, Optional<String> near, List<String> names) {
        if (near.isPresent() && key.startsWith(near.get() + ":")) return "Maybe a space is missing after the colon?";
        if (names.isEmpty()) return "There is nothing to set here.";
        return Nearest.hint(key, near.map(List::of).orElse(names));
    }

    private static Optional<String> beforeColon(String key, List<String> names) {
        return names.stream().filter(name -> key.startsWith(name + ":")).findFirst();
    }
}
