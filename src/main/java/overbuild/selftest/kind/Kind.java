package overbuild.selftest.kind;

import java.util.Map;

/**
 * A form of exact cases and how the program's own code answers them. A new kind is one record in this package; its name is that
 * of the kind in camel case.
 */
@FunctionalInterface
public interface Kind {
    /**
     * What the program gives for the inputs of a case.
     *
     * @return outputs by name: numbers, lists of numbers, texts, truth values; an {@link Integer} has to be met exactly
     * @throws IllegalArgumentException when an input is missing or not possible
     */
    Map<String, Object> outputs(Inputs inputs);

    /** Whether a case takes minutes. */
    default boolean slow() {
        return false;
    }
}
