package overbuild.selftest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import overbuild.scenario.Plugins;
import overbuild.selftest.kind.Kind;

/** Finds the code for a kind of cases by its name; nothing lists it. */
final class Kinds {
    private Kinds() {}

    /** The names of all kinds that the program has code for. */
    static List<String> covered() {
        return Plugins.names(Kind.class).stream().map(Kinds::spelled).sorted().toList();
    }

    /** The code for a kind, if the program has it. */
    static Optional<Kind> named(String kind) {
        return Plugins.members(Kind.class).stream()
                .filter(type -> spelled(type.getSimpleName()).equals(kind))
                .findFirst()
                .map(Kinds::instance);
    }

    /** {@code CournotLinear} as {@code cournot-linear}. */
    private static String spelled(String type) {
        return type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Kind instance(Class<? extends Record> type) {
        try {
            return (Kind) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("A kind is a public record without components: " + type, failure);
        }
    }
}
